const request = require('request');
const { oauth, key } = require('./settings.json');

module.exports = function exchange(code, done) {
  const { host, paths: { token: path } } = oauth;
  request.post(host + path, { form: { grant_type: 'authorization_code', code, client_id: key } }, done); // [code]
};
