const { AuthorizationCode } = require('simple-oauth2');

const config = {
  client: { id: process.env.SHOP_ID, secret: process.env.SHOP_SECRET },
  auth: {
    tokenHost: 'https://api.example.test',
    tokenPath: '/oauth/old_token',
    authorizePath: '/oauth/old_authorize',
  },
};

const client = new AuthorizationCode(config); // [config]

exports.start = (req, res) => {
  const url = client.authorizeURL({ redirect_uri: 'https://shop.example.test/back', state: req.session.state }); // [authorize]
  res.redirect(url);
};
