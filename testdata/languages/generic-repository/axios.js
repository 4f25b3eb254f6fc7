const axios = require('axios');

class Repository {
  constructor(baseURL) {
    if (new.target === Repository) throw new TypeError('abstract');
    this.client = axios.create({ baseURL });
  }

  async create(input) {
    const { data } = await this.client.post(this.resource, input);
    return data;
  }
}

class TokenRepository extends Repository {
  constructor() {
    super('https://api.example.test');
  }

  get resource() {
    return '/oauth/old_token';
  }

  async refresh(token) {
    const { access_token: accessToken } = await this.create({ grant_type: 'refresh_token', refresh_token: token }); // [refresh]
    return accessToken;
  }
}

module.exports = { TokenRepository };
