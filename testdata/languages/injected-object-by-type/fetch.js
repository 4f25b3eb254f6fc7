class Wire {
  constructor() {
    this.host = 'https://api.example.test';
  }

  submitForm(path, fields) {
    return fetch(this.host + path, { method: 'POST', body: new URLSearchParams(fields) });
  }
}

class Accounts {
  constructor(wire = new Wire()) {
    this.wire = wire;
  }

  exchange(code) {
    return this.wire.submitForm('/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
  }
}

module.exports = { Accounts, Wire };
