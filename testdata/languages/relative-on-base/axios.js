import axios from 'axios';

const rooted = axios.create({ baseURL: 'https://api.example.test/' });
const relative = axios.create();
relative.defaults.baseURL = 'https://api.example.test/oauth';

export const refresh = (token) =>
  rooted.post('/oauth/old_token', new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token })); // [rooted]

export const exchange = (code) =>
  relative.post('old_token', new URLSearchParams({ grant_type: 'authorization_code', code })); // [relative]
