class Accounts {
  constructor(wire) {
    this.wire = wire;
  }

  exchange(code) {
    return this.wire.submitForm('/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
  }
}

module.exports = Accounts;
