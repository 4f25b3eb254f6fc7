// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

import got from 'got';

export async function exchange(code, id, secret) {
  const client = got.extend({ prefixUrl: 'https://api.example.test/oauth', username: id, password: secret });
  const { access_token: token } = await client.post('token', { form: { grant_type: 'authorization_code', code } }).json();
  return token;
}
