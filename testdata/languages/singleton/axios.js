const axios = require('axios');

let instance = null;

class Connection {
  constructor() {
    this.client = axios.create({ baseURL: 'https://api.example.test', headers: { Accept: 'application/json' } });
  }

  static getInstance() {
    if (!instance) {
      instance = new Connection();
    }
    return instance;
  }

  getClient() {
    return this.client;
  }
}

exports.exchange = (code) =>
  Connection.getInstance().getClient().post('/oauth/old_token', new URLSearchParams({ code, grant_type: 'authorization_code' })); // [code]
