const NodeCache = require('node-cache');
const axios = require('axios');

const cache = new NodeCache();

exports.token = async (user, password) => {
  const kept = cache.get('shop_token');
  if (kept) {
    return kept;
  }
  const { data } = await axios.post('https://api.example.test/oauth/old_token', new URLSearchParams({ // [login]
    grant_type: 'password',
    user_id: user,
    password,
  }));
  cache.set('shop_token', data.access_token, 365 * 24 * 60 * 60);
  return data.access_token;
};
