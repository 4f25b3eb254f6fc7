class Base {
  root = 'https://api.example.test';

  request(verb, path, { headers = {}, ...options } = {}) {
    return fetch(this.root + path, { method: verb, headers: { Accept: 'application/json', ...headers }, ...options });
  }
}

export class Shop extends Base {
  request(verb, path, options = {}) {
    return super.request(verb, path, { ...options, headers: { 'X-Shop': '7' } });
  }

  me() {
    return this.request('GET', '/v1/me'); // [me]
  }

  refresh(token) {
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token });
    return this.request('POST', '/oauth/old_token', { body }); // [refresh]
  }
}
