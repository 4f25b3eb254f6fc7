// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

const superagent = require('superagent');

function login(user, password, done) {
  superagent
    .get('https://api.example.test/oauth/old_token')
    .query({ grant_type: 'password', user_id: user })
    .query({ password: password, client_id: 'app' })
    .accept('json')
    .end((error, response) => done(error, response.body));
}
