var request = require('request');

function post(form, left, done) {
  request.post({ url: 'https://api.example.test/oauth/old_token', form: form }, function (error, response, body) {
    if (error && left > 0) {
      return post(form, left - 1, done);
    }
    done(error, body);
  });
}

exports.exchange = function (code, done) {
  post({ grant_type: 'authorization_code', code: code }, 3, done); // [code]
};
