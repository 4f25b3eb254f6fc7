import axios from 'axios';

const defaults = { baseURL: 'https://none.example.test', headers: { 'X-App': 'shop' }, timeout: 10000 };

export function makeClient({ headers, ...overrides } = {}) {
  return axios.create({ ...defaults, ...overrides, headers: { ...defaults.headers, ...headers } });
}

const client = makeClient({ baseURL: 'https://api.example.test/oauth', headers: { Accept: 'application/json' } });

export const exchange = (code) =>
  client.post('/old_token', new URLSearchParams({ grant_type: 'authorization_code', code })); // [code]
