// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code headers ..
// expect: built https://api.example.test/oauth/authorize query client_id=app response_type=code

const { OAuth2 } = require('oauth');

function exchange(code, response, done) {
  const client = new OAuth2('app', process.env.SECRET, 'https://api.example.test', '/oauth/authorize', '/oauth/token');
  response.redirect(client.getAuthorizeUrl({ response_type: 'code' }));
  client.getOAuthAccessToken(code, { grant_type: 'authorization_code' }, function (error, accessToken, refreshToken, results) {
    done(error, results.expires_in);
  });
}
