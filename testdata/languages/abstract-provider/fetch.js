class OAuthClient {
  constructor(clientId) {
    this.clientId = clientId;
  }

  get authorizeEndpoint() {
    throw new Error('not implemented');
  }

  get tokenEndpoint() {
    throw new Error('not implemented');
  }

  authorizeUrl() {
    return `${this.authorizeEndpoint}?client_id=${this.clientId}`; // [authorize]
  }

  exchange(code) {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code });
    return fetch(this.tokenEndpoint, { method: 'POST', body }); // [exchange]
  }
}

class ShopClient extends OAuthClient {
  constructor() {
    super('k-1');
  }

  get authorizeEndpoint() {
    return 'https://api.example.test/oauth/old_authorize';
  }

  get tokenEndpoint() {
    return 'https://api.example.test/oauth/old_token';
  }
}

module.exports = { OAuthClient, ShopClient };
