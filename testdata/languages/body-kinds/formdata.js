export function refresh(token) {
  const data = new FormData();
  data.append('grant_type', 'refresh_token');
  data.append('refresh_token', token);
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body: data }); // [map]
}
