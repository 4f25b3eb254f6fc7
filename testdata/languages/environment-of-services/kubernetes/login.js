const axios = require('axios');

function exchange(code) {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  return axios.post(process.env.TOKEN_URL, form); // [code]
}

module.exports = exchange;
