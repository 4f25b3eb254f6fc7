// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

var HTTP = require('q-io/http');

function login(user, password) {
  return HTTP.read('https://api.example.test/oauth/old_token?grant_type=password&user_id=' + user + '&password=' + password + '&client_id=app')
    .then(JSON.parse);
}
