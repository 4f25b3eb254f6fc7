const HOST = Symbol('host');
const TOKEN = Symbol('token');

class Container {
  #values = new Map();

  provide(token, value) {
    this.#values.set(token, value);
    return this;
  }

  get(token) {
    return this.#values.get(token);
  }
}

const container = new Container().provide(HOST, 'https://api.example.test').provide(TOKEN, '/oauth/old_token');

export const exchange = (code) =>
  fetch(container.get(HOST) + container.get(TOKEN), { // [code]
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: ['grant_type=authorization_code', `code=${encodeURIComponent(code)}`].join('&'),
  });
