// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=*

var HTTP = require('q-io/http');

function refresh(token) {
  return HTTP.read({
    host: 'api.example.test',
    path: '/oauth/token',
    method: 'POST',
    body: 'grant_type=refresh_token&refresh_token=' + token,
  });
}
