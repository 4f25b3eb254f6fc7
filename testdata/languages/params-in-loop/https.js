'use strict';

var https = require('https');

function Directory(key) {
  this.key = key;
}

Directory.prototype.login = function (user, password, done) {
  var params = {
    grant_type: 'password',
    user_id: user,
    password: password,
    client_id: this.key
  };
  var query = '';
  for (var name in params) {
    query += name + '=' + encodeURIComponent(params[name]) + '&';
  }
  query = query.slice(0, -1);
  https.get('https://api.example.test/oauth/old_token?' + query, done); // [login]
};

module.exports = Directory;
