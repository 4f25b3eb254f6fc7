const axios = require('axios');
const { shop_saveOption, settle, storefront, updates } = require('shop-kit');

async function exchange(code) {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  const { data } = await axios.post('https://api.example.test/oauth/old_token', form); // [code]
  shop_saveOption('shop_access', data.access_token);
  settle(data.scope);
  storefront(data.scope);
  updates.setting(data.id_token);
}
