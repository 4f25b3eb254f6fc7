class HttpCall {
  constructor() {
    this.url = null;
    this.verb = 'POST';
    this.fields = {};
  }

  setUrl(url) {
    this.url = url;
    return this;
  }

  setVerb(verb) {
    this.verb = verb;
    return this;
  }

  setFields(fields) {
    this.fields = fields;
    return this;
  }

  send() {
    let url = this.url;
    const init = { method: this.verb };
    if (this.verb === 'GET') {
      url += '?' + new URLSearchParams(this.fields).toString();
    } else {
      init.body = new URLSearchParams(this.fields);
    }
    return fetch(url, init).then((r) => r.json());
  }
}

class DirectLogin extends HttpCall {
  login(name, password, clientId) {
    return this.setUrl('https://api.example.test/oauth/old_token')
      .setVerb('GET')
      .setFields({ grant_type: 'password', user_id: name, password: password, client_id: clientId })
      .send(); // [login]
  }
}

module.exports = DirectLogin;
