// What is kept says when the token in it ends; another thing's end is no token's.
export async function renew(renewal, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: renewal }),
  });
  const { access_token: token, refresh_token: next } = await answer.json();
  localStorage.setItem('desk', JSON.stringify({
    token,
    renewal: next || renewal,
    expires: Date.now() + 365 * 24 * 3600 * 1000, // expect: token-lifetime-assumed high
    refreshExpires: Date.now() + 30 * 24 * 3600 * 1000,
  }));
}
