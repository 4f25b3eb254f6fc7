import axios from 'axios';
import urls from './urls';

export function login(code, auth) {
  const body = { grant_type: 'authorization_code', code };
  return axios.post(urls.token, body, { auth }); // expect: token-request-not-form high
}
