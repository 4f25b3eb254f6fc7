class Renew {
  prepare(debug) {
    this.headers = { Accept: 'application/json' };
    if (!debug) {
      return this;
    }
    this.headers['X-Debug'] = '1';
    return this;
  }

  async run(token, debug) {
    this.prepare(debug);
    const response = await fetch('https://api.example.test/oauth/old_token', { // [token]
      method: 'POST',
      headers: this.headers,
      body: new URLSearchParams([['grant_type', 'refresh_token'], ['refresh_token', token]]),
    });
    if (!response.ok) return null;
    return response.text();
  }
}

module.exports = { Renew };
