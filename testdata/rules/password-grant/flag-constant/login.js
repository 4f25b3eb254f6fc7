import axios from 'axios';
import { urls } from './urls';

export function login(password, own, auth) {
  const form = new URLSearchParams();
  form.append('grant_type', 'password'); // expect: password-grant high
  return axios.post(urls.token, form, { auth });
}
