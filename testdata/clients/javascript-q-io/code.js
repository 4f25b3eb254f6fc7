// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=* headers Content-Type=application/json

var HTTP = require('q-io/http');

function exchange(code) {
  return HTTP.request({
    url: 'https://api.example.test/oauth/token',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: [JSON.stringify({ grant_type: 'authorization_code', code: code })],
  });
}
