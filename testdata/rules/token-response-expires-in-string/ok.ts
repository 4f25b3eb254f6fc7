async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

// Numbers, conversions that take both, and another's field.
export async function other(code: string, basic: string, cookie: string) {
  const token = await obtain(code, basic);
  return [Date.now() + token.expires_in * 1000, Number(token.expires_in), parseInt(token.expires_in, 10), cookie.expires_in.trim()];
}
