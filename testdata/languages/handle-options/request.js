var request = require('request');

function exchange(code, id, secret, done) {
  var options = { url: 'https://api.example.test/oauth/old_token' };
  options.method = 'POST';
  Object.assign(options, {
    json: false,
    auth: { user: id, pass: secret },
    headers: { Accept: 'application/json' }
  });
  options.headers['X-Shop'] = '7';
  options.form = 'grant_type=authorization_code&code=' + encodeURIComponent(code);
  request(options, done); // [code]
}

module.exports = { exchange: exchange };
