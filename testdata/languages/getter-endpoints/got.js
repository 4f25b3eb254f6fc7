const got = require('got');

class Endpoints {
  static get host() {
    return 'https://api.example.test';
  }

  static get token() {
    return `${this.host}/oauth/old_token`;
  }

  get authorize() {
    return `${this.constructor.host}/oauth/old_authorize`;
  }
}

class Login {
  constructor() {
    this.endpoints = new Endpoints();
  }

  link() {
    return `${this.endpoints.authorize}?client_id=k-1`; // [authorize]
  }

  run(user) {
    return got(Endpoints.token, { searchParams: { grant_type: 'password', user_id: user } }).json(); // [login]
  }
}

module.exports = Login;
