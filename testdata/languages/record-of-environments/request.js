const request = require('request-promise-native');

const HOSTS = {
  live: 'https://api.example.test',
  test: 'https://api-test.example.test',
};

class Shop {
  constructor(environment) {
    if (!(environment in HOSTS)) throw new Error('unknown environment');
    this.host = HOSTS[environment];
  }

  exchange(code) {
    return request({ method: 'POST', uri: `${this.host}/oauth/old_token`, form: { grant_type: 'authorization_code', code } }); // [code]
  }
}

module.exports = new Shop('live');
