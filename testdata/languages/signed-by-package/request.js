var request = require('request');
var sign = require('vendor-signing');

module.exports = function (code, done) {
  var headers = { Accept: 'application/json' };
  sign(headers);
  request.post({ // [code]
    url: 'https://api.example.test/oauth/old_token',
    headers: headers,
    form: { grant_type: 'authorization_code', code: code }
  }, done);
};
