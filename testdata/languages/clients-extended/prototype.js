var util = require('util');
var request = require('request');

function Client(host) {
  this.host = host;
}

Client.prototype.create = function (fields, done) {
  request({ url: this.host + this.path(), method: 'POST', form: fields, json: true }, done);
};

function Tokens() {
  Client.call(this, 'https://api.example.test');
}
util.inherits(Tokens, Client);

Tokens.prototype.path = function () {
  return '/oauth/old_token';
};

Tokens.prototype.exchange = function (code, done) {
  this.create({ grant_type: 'authorization_code', code: code }, done); // [code]
};

module.exports = Tokens;
