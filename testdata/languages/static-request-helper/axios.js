import axios from 'axios';

const CLIENT = 'shop-7';

class Api {
  static BASE = 'https://api.example.test';

  static request(verb, path, params = {}, headers = {}, base = Api.BASE) {
    const config = { method: verb, url: base + path, headers };
    if (verb === 'GET') {
      config.params = params;
    } else {
      config.data = new URLSearchParams(params);
    }
    return axios(config);
  }
}

export function byPassword(user, password) {
  return Api.request('GET', '/oauth/old_token', { // [password]
    grant_type: 'password',
    user_id: user,
    password,
    client_id: CLIENT,
  });
}

export function byCode(code) {
  const params = { grant_type: 'authorization_code', code, client_id: CLIENT };
  return Api.request('POST', '/oauth/old_token', params); // [code]
}

export function files() {
  return Api.request('GET', '/v1/list', {}, {}, 'https://files.example.test'); // [elsewhere]
}
