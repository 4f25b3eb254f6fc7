const request = require('superagent');

const BASE = 'https://api.example.test';
const ENDPOINTS = Object.freeze({
  token: '/oauth/old_token',
  user: '/v1/users/:id',
});

class Api {
  url(name, replace = {}) {
    let path = ENDPOINTS[name];
    Object.keys(replace).forEach((key) => {
      path = path.replace(':' + key, encodeURIComponent(replace[key]));
    });
    return BASE + path;
  }
}

class Users extends Api {
  async refresh(token) {
    const response = await request.post(this.url('token')).type('form').send({ grant_type: 'refresh_token', refresh_token: token }); // [token]
    return response.body;
  }

  async user(id) {
    const response = await request.get(this.url('user', { id })); // [user]
    return response.body;
  }
}

module.exports = Users;
