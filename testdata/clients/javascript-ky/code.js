// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

import ky from 'ky';

export function exchange(code, secret) {
  const client = ky.create({
    prefixUrl: 'https://api.example.test/oauth',
    headers: { Authorization: 'Basic ' + btoa(`app:${secret}`) },
  });
  return client.post('token', { body: new URLSearchParams({ grant_type: 'authorization_code', code }) }).json();
}
