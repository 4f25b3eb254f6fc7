const axios = require('axios');

const client = axios.create({ baseURL: 'https://api.example.test' });
const api = {};

['get', 'post'].forEach((verb) => {
  api[verb] = (path, fields) => client[verb](path, new URLSearchParams(fields));
});

exports.exchange = (code) => api.post('/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]

exports.refresh = (token) => {
  const verb = 'post';
  return api[verb]('oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }); // [refresh]
};
