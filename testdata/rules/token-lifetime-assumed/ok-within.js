// Within the hour, and an end that the answer says.
export async function renew(renewal, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: renewal }),
  });
  const { access_token: token, refresh_token: next, expires_in: seconds } = await answer.json();
  localStorage.setItem('desk', JSON.stringify({ token, renewal: next || renewal, expires: Date.now() + seconds * 1000 }));
  localStorage.setItem('desk.short', JSON.stringify({ token, expires: Date.now() + 3500 * 1000 }));
}
