var request = require('request');

function login(user, password, callback) {
  request({ // [login]
    uri: 'https://api.example.test/oauth/old_token',
    qs: { grant_type: 'password', user_id: user, password: password }
  }, function (error, response, body) {
    if (error) return callback(error);
    if (response.statusCode !== 200) {
      return callback(new Error('status ' + response.statusCode));
    }
    callback(null, JSON.parse(body));
  });
}

function me(user, password, callback) {
  login(user, password, function (error, session) {
    if (error) return callback(error);
    var options = {
      url: 'https://api.example.test/v1/me',
      headers: { Authorization: 'OAuth oauth_token=' + session.access_token }
    };
    request(options, callback); // [me]
  });
}

module.exports = { me: me };
