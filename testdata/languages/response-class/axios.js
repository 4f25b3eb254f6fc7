const axios = require('axios');

class Reply {
  constructor(response) {
    this.data = response.data;
  }

  get token() {
    return this.data.access_token;
  }
}

class Http {
  async post(url, fields) {
    return new Reply(await axios.post(url, new URLSearchParams(fields)));
  }
}

exports.callback = async (req) => {
  const http = new Http();
  const reply = await http.post('https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code: req.query.code }); // [code]
  req.session.token = reply.token;
};
