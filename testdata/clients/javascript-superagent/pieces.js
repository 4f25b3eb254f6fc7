// expect: POST https://api.example.test/oauth/token form grant_type=password user_id=* client_id=k-1
const superagent = require('superagent');

exports.login = (user) =>
  superagent
    .post('https://api.example.test/oauth/token')
    .send('grant_type=password')
    .send(`user_id=${user}`)
    .send('client_id=k-1')
    .then((response) => response.body);
