// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

const shop = require('shop-framework');

module.exports = shop.app({
  requests: {
    login(user, password) {
      return {
        url: 'https://api.example.test/oauth/old_token',
        type: 'GET',
        headers: { Accept: 'application/json' },
        data: { grant_type: 'password', user_id: user, password: password, client_id: 'app' },
      };
    },
  },
});
