import axios, { type Method } from 'axios';

type Verb = Lowercase<'GET' | 'POST'>;

const verbs: { readonly [key in 'login' | 'exchange']: Verb } = { login: 'get', exchange: 'post' };

export function login(user: string) {
  const method = verbs.login.toUpperCase() as Method;
  const data = { grant_type: 'password', user_id: user };
  return axios({ method, url: 'https://api.example.test/oauth/old_token', ...(method === 'GET' ? { params: data } : { data }) }); // [login]
}
