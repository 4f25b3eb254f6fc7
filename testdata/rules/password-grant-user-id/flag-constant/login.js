import axios from 'axios';
import { urls } from './urls';

export function login(password, own, auth) {
  const form = new URLSearchParams();
  form.append('grant_type', 'password');
  form.append('user_id', own); // expect: password-grant-user-id high
  return axios.post(urls.token, form, { auth });
}
