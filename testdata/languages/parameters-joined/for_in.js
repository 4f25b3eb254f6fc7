var request = require('request');

function extend(target) {
  for (var i = 1; i < arguments.length; i++) {
    for (var name in arguments[i]) {
      if (Object.prototype.hasOwnProperty.call(arguments[i], name)) target[name] = arguments[i][name];
    }
  }
  return target;
}

var defaults = { grant_type: 'authorization_code' };

exports.exchange = function (code, done) {
  request.post({ url: 'https://api.example.test/oauth/old_token', form: extend({}, defaults, { code: code }) }, done); // [code]
};
