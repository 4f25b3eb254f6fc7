const axios = require('axios');

const endpoints = {
  token: (fields) => ({
    method: 'POST',
    url: 'https://api.example.test/oauth/old_token',
    data: new URLSearchParams(fields).toString(),
  }),
  me: (fields) => ({ method: 'GET', url: 'https://api.example.test/v1/me', params: fields }),
};

function run(name, fields) {
  return axios.request(endpoints[name](fields)).then(({ data }) => data); // [run]
}

module.exports = {
  exchange(code) {
    return run('token', { grant_type: 'authorization_code', code }); // [code]
  },
  me() {
    return run('me', { expand: 'keys' });
  },
};
