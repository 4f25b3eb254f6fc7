const axios = require('axios');

module.exports = async function check(code) {
  const body = 'grant_type=authorization_code&code=' + code;
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const { data } = await axios({ url: 'https://api.example.test/oauth/old_token', method: 'POST', data: body, headers }); // [code]
  if (data.version === '2') {
    return data.expires_in.trim();
  }
  return false;
};
