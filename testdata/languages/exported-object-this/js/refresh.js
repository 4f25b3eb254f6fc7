const api = require('./api.js');

exports.refresh = function (token, done) {
  api.post('/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }, done); // [refresh]
};

exports.refreshLater = function (token) {
  setTimeout(() => exports.refresh(token, () => {}), 1000);
};
