const axios = require('axios');

class Session {
  constructor() {
    this.username = null;
    this.password = null;
    this.apiKey = undefined;
  }

  setCredentials(username, password) {
    this.username = username;
    this.password = password;
  }

  setApiKey(apiKey) {
    this.apiKey = apiKey;
  }

  async open() {
    if (!this.username || this.password === null) throw new Error('No credentials.');
    if (this.apiKey == null) {
      throw new Error('No key.');
    }
    const answer = await axios.get('https://api.example.test/oauth/old_token', { // [login]
      params: {
        grant_type: 'password',
        user_id: this.username,
        password: this.password,
        client_id: this.apiKey,
      },
    });
    return answer.data.access_token;
  }
}

module.exports = Session;
