const OAuth2Strategy = require('passport-oauth2');

class ExampleStrategy extends OAuth2Strategy {
  constructor(options, verify) {
    super( // [config]
      Object.assign({}, options, {
        authorizationURL: 'https://api.example.test/oauth/old_authorize',
        tokenURL: 'https://api.example.test/oauth/old_token',
      }),
      verify
    );
    this.name = 'example';
  }

  authorizationParams(options) {
    return { prompt: 'login' };
  }
}

module.exports = ExampleStrategy;
