import axios from 'axios';
import { SCHEME, TOKEN } from './urls';

export function login(code, token) {
  const headers = { Authorization: SCHEME + token }; // expect: token-request-malformed-basic-auth high
  return axios.post(TOKEN, new URLSearchParams({ grant_type: 'authorization_code', code }), { headers });
}
