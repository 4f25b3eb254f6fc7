var request = require('request');

module.exports = function exchange(config, code, done) {
  request.get({
    url: 'https://api.getgo.com/oauth/access_token',
    qs: { grant_type: 'authorization_code', code: code, client_id: config.clientId, client_secret: config.clientSecret },
    json: true,
  }, function (error, response, body) {
    config.token = body.access_token;
    done(error, body);
  });
};
