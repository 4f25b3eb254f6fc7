const axios = require('axios');

class Hydrated {
  constructor(options = {}) {
    this.host = 'https://none.example.test';
    this.path = '/oauth/old_token';
    Object.assign(this, options);
  }

  exchange(code) {
    return axios.post(this.host + this.path, new URLSearchParams({ // [code]
      grant_type: 'authorization_code',
      code,
      client_id: this.key,
    }));
  }
}

exports.exchange = (code) => {
  const api = new Hydrated({ host: 'https://api.example.test', key: 'k-5' });
  return api.exchange(code);
};
