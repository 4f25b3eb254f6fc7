import axios from 'axios';
import { urls } from './urls';

export function login(code, own, auth) {
  const form = new URLSearchParams();
  form.append('grant_type', 'authorization_code');
  form.append('client_id', own); // expect: token-request-client-id high
  return axios.post(urls.token, form, { auth });
}
