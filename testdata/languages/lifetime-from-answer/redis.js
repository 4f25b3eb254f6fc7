const got = require('got');
const redis = require('redis').createClient();

module.exports = async (code) => {
  const answer = await got.post('https://api.example.test/oauth/old_token', { // [code]
    form: { grant_type: 'authorization_code', code },
  }).json();
  await redis.setEx('shop_token', answer.expires_in - 60, answer.access_token);
};
