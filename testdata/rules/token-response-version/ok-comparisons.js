async function obtain(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

// Another version, the new one, an order that both fulfil, and another's field.
export async function other(code, basic, settings) {
  const token = await obtain(code, basic);
  if (token.version === '3' || token.version < 10 || token.version > 2) return 'new';
  return settings.version === '2' || ['3', '4'].includes(token.version);
}
