import axios from 'axios';

const client = axios.create({ baseURL: 'https://api.example.test' });
client.defaults.headers.common['X-App'] = 'shop';
client.interceptors.request.use((config) => {
  config.headers['X-Time'] = Date.now();
  return config;
});

export const exchange = (code) =>
  client.post('/oauth/old_token', new URLSearchParams({ grant_type: 'authorization_code', code })); // [code]
