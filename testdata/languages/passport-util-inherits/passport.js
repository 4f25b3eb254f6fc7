var util = require('util');
var OAuth2Strategy = require('passport-oauth').OAuth2Strategy;

function Strategy(options, verify) {
  options = options || {};
  options.authorizationURL = options.authorizationURL || 'https://api.example.test/oauth/old_authorize';
  options.tokenURL = options.tokenURL || 'https://api.example.test/oauth/old_token';
  OAuth2Strategy.call(this, options, verify); // [config]
  this.name = 'example';
  this._oauth2.setAccessTokenName('oauth_token');
}

util.inherits(Strategy, OAuth2Strategy);

Strategy.prototype.userProfile = function (accessToken, done) {
  done(null, {});
};

module.exports = Strategy;
