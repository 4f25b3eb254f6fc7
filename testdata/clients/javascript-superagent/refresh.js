// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Accept=application/json X-Trace=7

const superagent = require('superagent');

function refresh(token) {
  return superagent
    .post('https://api.example.test/oauth/token')
    .set('Accept', 'application/json')
    .set({ 'X-Trace': '7' })
    .send({ grant_type: 'refresh_token', refresh_token: token })
    .then((response) => response.body);
}
