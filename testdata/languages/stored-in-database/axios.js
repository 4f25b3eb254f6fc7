const axios = require('axios');
const settings = require('vendor-settings');

module.exports = async (code) => {
  const { data: answer } = await axios.post( // [code]
    'https://api.example.test/oauth/old_token',
    new URLSearchParams({ grant_type: 'authorization_code', code })
  );
  await settings.set('shop_access', answer.access_token);
  await settings.set('shop_refresh', answer.refresh_token);
};
