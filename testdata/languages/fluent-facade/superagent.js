const request = require('superagent');

module.exports = function exchange(id, secret, code) {
  return request
    .post('https://api.example.test/oauth/old_token')
    .auth(id, secret)
    .type('form')
    .set('Accept', 'application/json')
    .send({
      grant_type: 'authorization_code',
      code: code,
      redirect_uri: 'https://shop.example.test/back',
    })
    .then((res) => res.body); // [code]
};
