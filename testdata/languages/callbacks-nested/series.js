const async = require('async');
const request = require('request');

exports.me = (user, password, done) => {
  let session;
  async.series({
    login(next) {
      const qs = { grant_type: 'password', user_id: user, password };
      request('https://api.example.test/oauth/old_token', { qs }, (error, response, body) => { // [login]
        if (error) return next(error);
        session = JSON.parse(body);
        next(null, session);
      });
    },
    me(next) {
      const headers = { Authorization: `OAuth oauth_token=${session.access_token}` };
      request('https://api.example.test/v1/me', { headers }, (error, response, body) => next(error, body)); // [me]
    },
  }, (error, results) => done(error, results && results.me));
};
