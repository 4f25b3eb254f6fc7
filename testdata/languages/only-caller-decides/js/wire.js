const request = require('request');

class Wire {
  setUrl(url) {
    this.url = url;
  }

  setFields(fields) {
    this.fields = fields;
  }

  send(done) {
    request.post({ url: this.url, form: this.fields }, done);
  }
}

module.exports = { Wire };
