const axios = require('axios');

let client;

const getClient = () => client || (client = axios.create({ baseURL: 'https://api.example.test', headers: { Accept: 'application/json' } }));

exports.refresh = (token) =>
  getClient().post('/oauth/old_token', new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token })); // [refresh]
