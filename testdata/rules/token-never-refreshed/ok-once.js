// Logged in anew for every use: nothing is kept.
async function obtain(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

export async function webinars(code, basic) {
  const token = await obtain(code, basic);
  return fetch('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars', { headers: { Authorization: 'Bearer ' + token.access_token } });
}
