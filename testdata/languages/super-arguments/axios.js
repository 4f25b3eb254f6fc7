import axios from 'axios';

class A {
  constructor(options) {
    this.options = Object.assign({ host: 'https://none.example.test', path: '/none' }, options);
  }

  get(params) {
    return axios.get(this.options.host + this.options.path, { params });
  }
}

class B extends A {
  constructor(options) {
    super({ host: 'https://api.example.test', ...options });
  }
}

export class C extends B {
  constructor() {
    super({ path: '/oauth/old_token', key: 'k-3' });
  }

  login(user) {
    return this.get({ grant_type: 'password', user_id: user, client_id: this.options.key }); // [login]
  }
}
