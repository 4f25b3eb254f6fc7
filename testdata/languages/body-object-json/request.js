const request = require('request-promise');

module.exports = (token) =>
  request({ // [axios]
    method: 'POST',
    uri: 'https://api.example.test/oauth/old_token',
    body: { grant_type: 'refresh_token', refresh_token: token },
    json: true,
  });
