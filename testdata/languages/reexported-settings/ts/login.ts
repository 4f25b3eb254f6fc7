import axios from 'axios';
import { API_HOST, Keys, type Fields } from './config';

export function login(user: string) {
  const params: Fields = { grant_type: 'password', user_id: user, client_id: Keys.shop };
  return axios({ method: 'get', url: API_HOST + '/oauth/old_token', params }); // [login]
}
