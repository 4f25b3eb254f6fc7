const https = require('https');

const defaults = { client_id: 'k-1', grant_type: 'none' };

exports.login = function (user, password, done) {
  const params = Object.assign({}, defaults, { grant_type: 'password' }, { password });
  params.user_id = user;
  const query = Object.keys(params)
    .map((key) => key + '=' + encodeURIComponent(params[key]))
    .join('&');
  https.get(`https://api.example.test/oauth/old_token?${query}`, done); // [login]
};
