import got from 'got';

class Shop {
  constructor({ key, host = 'https://api.example.test', path = '/oauth/old_token' }) {
    Object.assign(this, { key, host, path });
  }

  exchange(code) {
    return got.post(this.host + this.path, { // [code]
      form: { grant_type: 'authorization_code', code, client_id: this.key },
    });
  }
}

export const shop = new Shop({ key: 'k-1' });
