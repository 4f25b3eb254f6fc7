const axios = require('axios');

exports.renew = async (token, auth) => {
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token });
  const { data } = await axios.post('https://api.getgo.com/oauth/v2/token', body, { auth });
  return data;
};
