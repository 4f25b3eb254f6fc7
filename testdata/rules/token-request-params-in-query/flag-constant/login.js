const axios = require('axios');
const urls = require('./urls');

exports.login = (code, auth) =>
  axios.post(urls.token, null, { auth, params: { grant_type: 'authorization_code', code } }); // expect: token-request-params-in-query high
