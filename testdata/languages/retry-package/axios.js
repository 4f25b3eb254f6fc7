const retry = require('async-retry');
const axios = require('axios');
const cache = require('vendor-cache');

module.exports = async (token) => {
  const answer = await retry(async (bail) => {
    const response = await axios.post('https://api.example.test/oauth/old_token', new URLSearchParams({ // [refresh]
      grant_type: 'refresh_token',
      refresh_token: token,
    }));
    if (response.status === 400) {
      bail(new Error('refused'));
    }
    return response.data;
  }, { retries: 3 });
  await cache.set('token', answer.access_token);
};
