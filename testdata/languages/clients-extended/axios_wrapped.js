const axios = require('axios');

class Resource {
  constructor(path) {
    this.path = path;
    this.http = axios.create({ baseURL: 'https://api.example.test' });
  }

  create(fields) {
    return this.http.post(this.path, new URLSearchParams(fields)).then((response) => response.data);
  }
}

class Tokens extends Resource {
  constructor() {
    super('/oauth/old_token');
  }

  exchange(code) {
    return this.create({ grant_type: 'authorization_code', code }); // [code]
  }
}

module.exports = new Tokens();
