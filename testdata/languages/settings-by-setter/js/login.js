const https = require('https');
const querystring = require('querystring');
const settings = require('./settings');

const KEY = 'k-6';

module.exports = (user, done) => {
  const query = { grant_type: 'password', user_id: user, client_id: KEY };
  https.get(settings.url('oauth/old_token') + '?' + querystring.stringify(query), done); // [login]
};
