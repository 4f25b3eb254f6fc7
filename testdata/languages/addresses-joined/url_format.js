const request = require('request');
const url = require('url');

const host = 'api.example.test';

module.exports = function exchange(code, done) {
  const uri = url.format({ protocol: 'https', hostname: host, pathname: '/oauth/old_token' });
  request.post(uri, { form: { grant_type: 'authorization_code', code: code } }, done); // [code]
};
