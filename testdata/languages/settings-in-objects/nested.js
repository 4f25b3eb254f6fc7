var request = require('request');

var config = {
  portal: { host: 'api.example.test', secure: true },
  paths: { token: '/oauth/old_token' },
  url: function (name) {
    return (this.portal.secure ? 'https://' : 'http://') + this.portal.host + this.paths[name];
  },
};

module.exports.exchange = function (code, done) {
  request.post(config.url('token'), done).form({ grant_type: 'authorization_code', code: code }); // [code]
};
