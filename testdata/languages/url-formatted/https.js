const https = require('https');
const url = require('url');

exports.login = (user, done) => {
  const target = url.format({
    protocol: 'https:',
    host: 'api.example.test',
    pathname: '/oauth/old_token',
    query: { grant_type: 'password', user_id: user },
  });
  https.get(target, done); // [login]
};

exports.authorize = (clientId) =>
  url.resolve('https://api.example.test/v1/', '/oauth/old_authorize') + '?client_id=' + clientId; // [authorize]
