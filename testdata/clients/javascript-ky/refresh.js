// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
// expect: GET https://api.example.test/get
// expect: PUT https://api.example.test/put text

import ky from 'ky';

export async function refresh(token) {
  await ky.get('https://api.example.test/get');
  await ky.put('https://api.example.test/put', { body: 'some text' });
  return ky.post('https://api.example.test/oauth/token', { json: { grant_type: 'refresh_token', refresh_token: token } }).json();
}
