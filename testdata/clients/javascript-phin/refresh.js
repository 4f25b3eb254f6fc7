// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*

const p = require('phin');

function refresh(token, done) {
  p({ url: 'https://api.example.test/oauth/token', method: 'POST', data: { grant_type: 'refresh_token', refresh_token: token } }, done);
}
