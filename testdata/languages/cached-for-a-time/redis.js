const axios = require('axios');

exports.exchange = async (code, redis) => {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  const { data } = await axios.post('https://api.example.test/oauth/old_token', form); // [code]
  await redis.pSetEx('shop:token', 60 * 60 * 1000, data.access_token);
};
