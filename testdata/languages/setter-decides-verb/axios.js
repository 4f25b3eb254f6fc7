const axios = require('axios');

class Sender {
  constructor() {
    this.verb = 'POST';
    this.path = '/none';
  }

  setVerb(verb) {
    this.verb = verb;
  }

  setPath(path) {
    this.path = path;
  }

  send(fields) {
    return axios({ method: this.verb, url: 'https://api.example.test' + this.path, data: new URLSearchParams(fields) });
  }
}

class Codes {
  constructor() {
    this.sender = new Sender();
    this.sender.setPath('/oauth/old_token');
  }

  exchange(code) {
    return this.sender.send({ grant_type: 'authorization_code', code }); // [code]
  }
}

module.exports = Codes;
