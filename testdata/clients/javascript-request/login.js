// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

const request = require('request');

function login(user, password, done) {
  request({
    uri: 'https://api.example.test/oauth/old_token',
    qs: { grant_type: 'password', user_id: user, password: password, client_id: 'app' },
    json: true,
  }, function (error, response, body) {
    done(error, body.access_token);
  });
}
