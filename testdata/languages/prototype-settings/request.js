var request = require('request');

var DEFAULTS = { host: 'https://api.example.test', tokenPath: '/oauth/old_token' };

function Client(options) {
  if (!(this instanceof Client)) {
    return new Client(options);
  }
  options = options || {};
  this.apiKey = options.apiKey;
  this.settings = {};
  for (var name in DEFAULTS) {
    this.settings[name] = DEFAULTS[name];
  }
  this.accessToken = null;
}

Client.prototype = {
  constructor: Client,

  url: function (path) {
    return this.settings.host + path;
  },

  login: function (user, callback) {
    var self = this;
    var query = { grant_type: 'password', user_id: user, client_id: self.apiKey };
    request.get({ url: self.url(self.settings.tokenPath), qs: query, json: true }, function (error, response, body) { // [login]
      if (error || !body) {
        return callback(error);
      }
      self.accessToken = body.access_token;
      callback(null, self);
    });
  }
};

module.exports = Client;
