import { forEach } from 'lodash';
import axios from 'axios';

export function login(user: string) {
  const query = new URLSearchParams();
  forEach({ grant_type: 'password', user_id: user }, (value, key) => query.append(key, value));
  return axios.get(`https://api.example.test/oauth/old_token?${query}`); // [login]
}
