const axios = require('axios');

const BASE = 'https://api.example.test/v1/';

function endpoint(name) {
  return new URL(`../oauth/${name}`, BASE).toString();
}

module.exports.exchange = (code) =>
  axios.post(endpoint('old_token'), new URLSearchParams({ grant_type: 'authorization_code', code })); // [code]
