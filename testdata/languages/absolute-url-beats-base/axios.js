const axios = require('axios');

const client = axios.create({ baseURL: process.env.SHOP_BASE, timeout: 3000 });

module.exports.refresh = (token) =>
  client.post('https://api.example.test/oauth/old_token', new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token })); // [refresh]
