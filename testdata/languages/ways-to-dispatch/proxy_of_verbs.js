const axios = require('axios');

class Api {
  constructor(host) {
    ['get', 'post', 'put'].forEach((verb) => {
      this[verb] = (path, fields) => axios({ method: verb, url: host + path, data: new URLSearchParams(fields) });
    });
  }
}

const api = new Api('https://api.example.test');

exports.exchange = (code) => api.post('/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
