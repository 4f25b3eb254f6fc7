const request = require('superagent');

exports.exchange = (code, id, secret) =>
  request
    .post('https://api.example.test/oauth/old_token')
    .type('form')
    .auth(id, secret)
    .set('X-App', 'shop')
    .send({ grant_type: 'authorization_code', code }); // [code]
