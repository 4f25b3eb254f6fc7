// expect: POST https://api.example.test/oauth/token multipart grant_type=refresh_token refresh_token=*

async function refresh(token) {
  const form = new FormData();
  form.append('grant_type', 'refresh_token');
  form.set('refresh_token', token);
  const response = await fetch('https://api.example.test/oauth/token', { method: 'POST', body: form });
  return response.json();
}
