const axios = require('axios');

const required = ['grant_type', 'code', 'client_id'];

function check(fields) {
  required.forEach((name) => {
    if (!fields[name]) {
      throw new Error(`${name} is missing`);
    }
  });
  return fields;
}

exports.exchange = (code, client) => {
  const fields = check({ grant_type: 'authorization_code', code, client_id: client });
  return axios.post('https://api.example.test/oauth/old_token', new URLSearchParams(fields)); // [code]
};
