// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

import axios from 'axios';

export async function exchange(code, id, secret) {
  const client = axios.create({ baseURL: 'https://api.example.test/oauth', auth: { username: id, password: secret } });
  const response = await client.post('/token', new URLSearchParams({ grant_type: 'authorization_code', code }));
  return response.data.access_token;
}
