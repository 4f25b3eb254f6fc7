const request = require('request');
const config = require('./config');

exports.login = function (user, password, done) {
  const url = config.host + '/oauth/old_token?grant_type=password&user_id=' + encodeURIComponent(user) +
    '&password=' + encodeURIComponent(password) + '&client_id=' + config.key;
  request(url, done); // [login]
};

exports.authorizeUrl = function () {
  return config.host + '/oauth/old_authorize?client_id=' + config.key; // [authorize]
};
