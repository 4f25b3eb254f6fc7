const axios = require('axios');
const { z } = require('zod');

const TokenAnswer = z.object({ access_token: z.string(), expires_in: z.number() }).strict();

exports.login = async (code, auth) => {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  const answer = await axios.post('https://login.elsewhere.dev/oauth/token', form, { auth });
  return TokenAnswer.parse(answer.data);
};
