// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token state=on
// expect: library authorize=https://other.example.test/authorize token=https://other.example.test/token

const grant = require('grant').express();

module.exports = grant({
  defaults: { origin: 'https://shop.example.test', transport: 'session' },
  shop: {
    authorize_url: 'https://api.example.test/oauth/authorize',
    access_url: 'https://api.example.test/oauth/token',
    oauth: 2,
    state: true,
  },
  other: { authorize_url: 'https://other.example.test/authorize', access_url: 'https://other.example.test/token', oauth: 2 },
});
