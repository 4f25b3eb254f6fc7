const https = require('https');
const querystring = require('querystring');

function Wire(host) {
  this.host = host;
}

Wire.prototype.load = function (path, query, done) {
  https.get(this.host + path + '?' + querystring.stringify(query), done);
};

const wire = new Wire('https://api.example.test');

exports.login = function (user, done) {
  const args = ['/oauth/old_token', { grant_type: 'password', user_id: user }, done];
  wire.load.apply(wire, args); // [login]
};

exports.refresh = function (token, done) {
  const load = wire.load.bind(wire);
  load('/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }, done); // [refresh]
};
