import axios from 'axios';

const portal = axios.create();

portal.interceptors.request.use(
  async (config) => ({
    ...config,
    headers: {
      ...config.headers,
      Authorization: 'Basic ' + btoa('k-1:' + process.env.SHOP_SECRET),
      ...(config.url ? { 'X-Shop': '7' } : {}),
    },
  }),
  (error) => Promise.reject(error),
);

export const exchange = (code) =>
  portal.post('https://api.example.test/oauth/old_token', new URLSearchParams({ grant_type: 'authorization_code', code })); // [code]
