const axios = require('axios');

class ShopClient {
  constructor() {
    this.headers = { Accept: 'application/json' };
  }

  authorize(token) {
    this.headers.Authorization = `Bearer ${token}`;
  }

  me() {
    return axios.get('https://api.example.test/v1/me', { headers: this.headers }); // [me]
  }

  refresh(token) {
    const headers = { ...this.headers };
    delete headers.Authorization;
    const fields = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token });
    return axios.post('https://api.example.test/oauth/old_token', fields, { headers }); // [refresh]
  }
}

module.exports = new ShopClient();
