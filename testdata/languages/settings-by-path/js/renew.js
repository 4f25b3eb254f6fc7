const axios = require('axios');
const config = require('config');

exports.renew = async function (token) {
  const url = config.get('portal.host') + config.get('portal.tokenPath');
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token });
  const { data } = await axios.post(url, body); // [refresh]
  return data;
};
