// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

import https from 'N/https';

export function exchange(code, secret) {
  return JSON.parse(https.post({
    url: 'https://api.example.test/oauth/token',
    headers: { Authorization: 'Basic ' + btoa('app:' + secret) },
    body: { grant_type: 'authorization_code', code },
  }).body);
}
