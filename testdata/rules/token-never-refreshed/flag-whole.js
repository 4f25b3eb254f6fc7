// The answer is kept as a whole, with a time added to it.
export async function login(session, code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', { // expect: token-never-refreshed high
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  session.set('token', { ...token, obtained: Date.now() });
}
