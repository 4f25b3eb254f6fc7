import axios from 'axios';

let http = null;

export function setup() {
  http = axios.create({ headers: { Accept: 'application/json' } });
}

export async function exchange(code) {
  if (!http) {
    throw new Error('call setup() first');
  }
  const params = { grant_type: 'authorization_code', code, client_id: 'shop-7' };
  return http.get('https://api.example.test/oauth/old_token', { params }); // [code]
}
