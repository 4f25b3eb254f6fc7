var async = require('async');
var request = require('request');

function login(user, password) {
  return function (callback) {
    request.get({ // [login]
      url: 'https://api.example.test/oauth/old_token',
      qs: { grant_type: 'password', user_id: user, password: password },
      json: true
    }, function (error, response, body) {
      if (error) return callback(error);
      callback(null, body, response.statusCode);
    });
  };
}

module.exports = function (user, password, done) {
  async.waterfall([
    login(user, password),
    function (session, status, callback) {
      if (status !== 200) return callback(new Error('status ' + status));
      callback(null, 'OAuth oauth_token=' + session.access_token);
    },
    function (authorization, callback) {
      request({ url: 'https://api.example.test/v1/me', headers: { Authorization: authorization } }, callback); // [me]
    }
  ], function (error, response, body) {
    done(error, body);
  });
};
