export const login = (id: string, state: string) =>
  `https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=${id}&state=${state}&redirect_uri=https%3A%2F%2Fshop.example.org%2Fback`;

async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', { // expect: token-request-redirect-uri high
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}
