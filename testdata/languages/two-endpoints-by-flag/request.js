const request = require('request');

const HOSTS = { live: 'https://api.example.test', test: 'https://sandbox.example.test' };

module.exports = function (code, testing, done) {
  const host = testing ? HOSTS.test : HOSTS['live'];
  request.post({ url: `${host}/oauth/old_token`, form: { grant_type: 'authorization_code', code: code } }, done); // [code]
};
