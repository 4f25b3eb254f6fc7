// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

const needle = require('needle');

function exchange(code, id, secret, done) {
  const data = { grant_type: 'authorization_code', code };
  needle.post('https://api.example.test/oauth/token', data, { username: id, password: secret }, (error, response, body) => done(body));
}
