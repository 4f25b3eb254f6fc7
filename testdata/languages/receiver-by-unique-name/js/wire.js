const axios = require('axios');

class Wire {
  constructor() {
    this.host = 'https://api.example.test';
  }

  submitForm(path, fields) {
    return axios.post(this.host + path, new URLSearchParams(fields));
  }
}

module.exports = Wire;
