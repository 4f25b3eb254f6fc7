// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

const request = require('request');

function exchange(code, id, secret, done) {
  request.post('https://api.example.test/oauth/token', {
    auth: { user: id, pass: secret },
    form: { grant_type: 'authorization_code', code: code },
    json: true,
  }, (error, response, body) => done(error, body));
}
