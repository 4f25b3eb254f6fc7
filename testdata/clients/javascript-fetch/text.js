// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=*
// expect: GET https://api.example.test/undici query a=b

const { request } = require('undici');

async function refresh(token) {
  await fetch('https://api.example.test/oauth/token', { method: 'POST', body: 'grant_type=refresh_token&refresh_token=' + token });
  const { body } = await request('https://api.example.test/undici', { query: { a: 'b' } });
  return body.json();
}
