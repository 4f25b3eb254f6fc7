// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token state=on

const grant = require('grant');

module.exports = grant.express({
  example: {
    authorize_url: 'https://api.example.test/oauth/authorize',
    access_url: 'https://api.example.test/oauth/token',
    oauth: 2,
    key: 'app',
    secret: process.env.SECRET,
    state: true,
  },
});
