const { OAuth2 } = require('oauth');

const client = new OAuth2( // [config]
  process.env.SHOP_ID,
  process.env.SHOP_SECRET,
  'https://api.example.test',
  '/oauth/old_authorize',
  '/oauth/old_token',
  null
);

exports.client = client;
