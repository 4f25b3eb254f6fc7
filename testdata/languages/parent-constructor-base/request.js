var request = require('request');
var util = require('util');

function Connector(base, prefix) {
  this.base = base;
  this.prefix = prefix || '/v1';
}

Connector.prototype.post = function (path, fields, done) {
  request.post({ url: this.base + this.prefix + path, form: fields }, done);
};

function TokenConnector() {
  Connector.call(this, 'https://api.example.test', '/oauth');
}

util.inherits(TokenConnector, Connector);

TokenConnector.prototype.exchange = function (code, done) {
  this.post('/old_token', { grant_type: 'authorization_code', code: code }, done); // [code]
};

module.exports = TokenConnector;
