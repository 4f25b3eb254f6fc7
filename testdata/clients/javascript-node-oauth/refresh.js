// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers ..

const { OAuth2 } = require('oauth');

function refresh(token, done) {
  const client = new OAuth2('app', process.env.SECRET, 'https://api.example.test', '/oauth/authorize', '/oauth/token');
  client.getOAuthAccessToken(token, { grant_type: 'refresh_token' }, done);
}
