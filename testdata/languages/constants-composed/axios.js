const axios = require('axios');

const SCHEME = 'https';
const HOST = `${SCHEME}://api.example.test`;

class Paths {
  static FOLDER = '/oauth';
  static TOKEN = Paths.FOLDER + '/old_token';
}

const KEYS = Object.freeze({ client: ['k', 1].join('-') });

const URLS = { token: HOST + Paths.TOKEN };

exports.exchange = (code) =>
  axios.post(URLS.token, new URLSearchParams({ grant_type: 'authorization_code', code, client_id: KEYS.client })); // [code]
