const axios = require('axios');
const { TokenAnswer } = require('./schemas');

const TOKEN_URL = 'https://api.getgo.com/oauth/v2/token';

exports.login = async (code, auth) => {
  const answer = await axios.post(TOKEN_URL, new URLSearchParams({ grant_type: 'authorization_code', code }), { auth });
  return TokenAnswer.safeParse(answer.data);
};
