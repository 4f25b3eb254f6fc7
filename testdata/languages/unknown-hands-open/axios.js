const axios = require('axios');
const sign = require('@vendor/signing');

exports.exchange = (code) => {
  const options = { headers: {} };
  sign(options, 'k-1');
  return axios.post('https://api.example.test/oauth/old_token', new URLSearchParams({ grant_type: 'authorization_code', code }), options); // [code]
};
