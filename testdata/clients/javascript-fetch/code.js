// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

const fetch = require('node-fetch');

async function exchange(code, secret) {
  const response = await fetch('https://api.example.test/oauth/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + Buffer.from('app:' + secret).toString('base64') },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return response.json();
}
