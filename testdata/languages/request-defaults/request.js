const request = require('request').defaults({ baseUrl: 'https://api.example.test/', headers: { 'X-App': 'shop' }, json: true });

exports.exchange = (code, done) =>
  request.post('/oauth/old_token', { form: { grant_type: 'authorization_code', code } }, (error, response, body) => done(error, body)); // [code]
