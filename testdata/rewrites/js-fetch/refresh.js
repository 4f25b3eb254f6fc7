const base = 'https://api.getgo.com';

export async function refresh(store, clientId) {
  const url = `${base}/oauth/access_token?grant_type=refresh_token&refresh_token=${encodeURIComponent(store.refreshToken)}&client_id=${clientId}`;
  const response = await fetch(url);
  const answer = await response.json();
  store.token = answer.access_token;
}
