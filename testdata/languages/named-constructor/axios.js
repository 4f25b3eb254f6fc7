const axios = require('axios');

class Auth {
  #id;
  #secret;

  constructor(base, id, secret) {
    this.base = base.replace(/\/$/, '');
    this.#id = id;
    this.#secret = secret;
  }

  static of(base, id, secret) {
    return new Auth(base, id, secret);
  }

  exchange(code) {
    return axios.post(`${this.base}/oauth/old_token`, new URLSearchParams({ grant_type: 'authorization_code', code }), { // [code]
      auth: { username: this.#id, password: this.#secret },
    });
  }
}

exports.auth = (id, secret) => Auth.of('https://api.example.test/', id, secret);
