// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json Authorization="Basic base64(app:*)" X-Trace=7

async function exchange(code, secret) {
  const headers = new Headers({ Accept: 'application/json' });
  headers.set('Authorization', 'Basic ' + btoa('app:' + secret));
  headers.append('X-Trace', '7');
  const response = await fetch('https://api.example.test/oauth/token', {
    method: 'POST',
    headers,
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return response.json();
}
