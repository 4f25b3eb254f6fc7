var request = require('superagent');
var url = require('url');

var site = 'https://api.example.test/desk/';

exports.exchange = function (code) {
  return request
    .post(url.resolve(site, '/oauth/old_token'))
    .type('form')
    .send({ grant_type: 'authorization_code', code: code }); // [code]
};
