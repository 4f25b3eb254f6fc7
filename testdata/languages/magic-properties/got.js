const got = require('got');

const settings = {
  values: { host: 'https://api.example.test', path: '/oauth/old_token' },
  get host() {
    return this.values.host;
  },
  get tokenUrl() {
    return this.host + this.values.path;
  },
};

module.exports = (code) =>
  got.post(settings.tokenUrl, { form: { grant_type: 'authorization_code', code } }).json(); // [code]
