const axios = require('axios');

function logged(fn) {
  return function () {
    console.log('calling', fn.name);
    return fn.apply(this, arguments);
  };
}

class Portal {
  constructor() {
    this.host = 'https://api.example.test';
    this.post = logged(this.post.bind(this));
  }

  post(path, fields) {
    return axios.post(this.host + path, new URLSearchParams(fields));
  }

  exchange(code) {
    return this.post('/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
  }
}

module.exports = Portal;
