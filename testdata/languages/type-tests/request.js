var request = require('request');

function post(url, body, headers, done) {
  if (typeof headers === 'function') {
    done = headers;
    headers = {};
  }
  var form = {};
  if (typeof body === 'string') {
    body.split('&');
    form = body;
  } else if (body instanceof Object && !Array.isArray(body)) {
    form = body;
  }
  request({ method: 'POST', url: url, headers: headers, form: form }, function (err, res, answer) {
    done(err, answer);
  });
}

exports.code = function (code, done) {
  var params = { grant_type: 'authorization_code', code: code };
  post('https://api.example.test/oauth/old_token', params, { Accept: 'application/json' }, done); // [code]
};

exports.refresh = function (token, done) {
  post('https://api.example.test/oauth/old_token', 'grant_type=refresh_token&refresh_token=' + token, function (e, a) { done(e, a); }); // [flat]
};
