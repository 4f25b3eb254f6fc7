const axios = require('axios');

const portal = axios.create({ baseURL: 'https://api.example.test' });

portal.interceptors.request.use((config) => {
  const pair = Buffer.from(`k-1:${process.env.SHOP_SECRET}`).toString('base64');
  config.headers.Authorization = 'Basic ' + pair;
  if (config.method === 'post') {
    config.headers['X-Shop'] = '7';
  }
  return config;
});

exports.exchange = (code) =>
  portal.post('/oauth/old_token', new URLSearchParams({ grant_type: 'authorization_code', code })); // [code]
