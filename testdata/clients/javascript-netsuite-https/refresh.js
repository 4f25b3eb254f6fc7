// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
// expect: PUT https://api.example.test/put form a=b

import https from 'N/https';

export function refresh(token) {
  https.put({ url: 'https://api.example.test/put', body: { a: 'b' } });
  return https.request({
    method: 'POST',
    url: 'https://api.example.test/oauth/token',
    body: JSON.stringify({ grant_type: 'refresh_token', refresh_token: token }),
  }).body;
}
