const request = require('request');

module.exports = {
  host: 'https://api.example.test',

  post(path, form, done) {
    request.post({ url: this.host + path, form }, done);
  },

  exchange(code, done) {
    this.post('/oauth/old_token', { grant_type: 'authorization_code', code }, done); // [code]
  },
};
