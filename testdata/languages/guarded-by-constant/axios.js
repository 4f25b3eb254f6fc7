const axios = require('axios');

const SANDBOX = false;
const options = { post: true };

module.exports = (code) => {
  const host = SANDBOX ? 'https://sandbox.example.test' : 'https://api.example.test';
  const fields = { grant_type: 'authorization_code', code };
  if (options.post && !SANDBOX) {
    return axios.post(host + '/oauth/old_token', new URLSearchParams(fields)); // [code]
  }
  return axios.get(host + '/oauth/old_token', { params: fields });
};
