async function obtain(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

export async function bySwitch(code, basic) {
  const token = await obtain(code, basic);
  switch (token.version) {
    case '2': // expect: token-response-version high
      return 'old';
    default:
      return 'new';
  }
}

export async function byOrder(code, basic) {
  const { version } = await obtain(code, basic);
  if (version < 3) return 'old'; // expect: token-response-version high
  return ['1', '2'].includes(version); // expect: token-response-version high
}
