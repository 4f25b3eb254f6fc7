import axios from 'axios';
import { TOKEN } from './urls.js';

export function exchange(code) {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  return axios.post(TOKEN, form); // expect: token-request-missing-basic-auth high
}
