const axios = require('axios');

function form(fields) {
  const params = new URLSearchParams();
  Object.keys(fields).forEach((name) => params.append(name, fields[name]));
  return params;
}

exports.exchange = (code) =>
  axios.post('https://api.example.test/oauth/old_token', form({ grant_type: 'authorization_code', code })); // [code]
