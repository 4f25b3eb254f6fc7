const axios = require('axios');

function send(path, verb, fields) {
  return axios({ url: 'https://api.example.test' + path, method: verb, data: new URLSearchParams(fields) });
}

function forward(...args) {
  return send(...args);
}

function old() {
  return forward.apply(null, arguments);
}

exports.exchange = (code) => old('/oauth/old_token', 'POST', { grant_type: 'authorization_code', code }); // [code]
