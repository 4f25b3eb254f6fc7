const request = require('request');

const defaults = { method: 'DELETE', headers: { Accept: 'text/html', Authorization: 'Bearer none' } };

exports.token = (code, done) => {
  const options = JSON.parse(JSON.stringify(defaults));
  options.method = 'POST';
  options.headers.Accept = 'application/json';
  delete options.headers['Authorization'];
  options.form = { grant_type: 'authorization_code', code };
  options.url = 'https://api.example.test/oauth/old_token';
  request(options, done); // [token]
};
