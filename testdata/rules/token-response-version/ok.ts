async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

// Another value, another version, a read without a comparison.
export async function other(code: string, basic: string, config: string) {
  const token = await obtain(code, basic);
  return [token.version === '3', config.version === '2', token.version];
}
