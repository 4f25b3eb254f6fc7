var request = require('request');

function send(token, options, done) {
  options = options || {};
  request.post( // [refresh]
    {
      url: 'https://api.example.test/oauth/old_token',
      headers: { Accept: options.accept || 'application/json' },
      form: { grant_type: 'refresh_token', refresh_token: token },
    },
    function (error, response, body) {
      done(error, body);
    }
  );
}

exports.refresh = function (token, done) {
  send(token, null, done);
};
