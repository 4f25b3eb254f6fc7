// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code auth=basic
// expect: built https://api.example.test/oauth/authorize query client_id=app response_type=code

const ClientOAuth2 = require('client-oauth2');

function exchange(request, response) {
  const client = new ClientOAuth2({
    clientId: 'app',
    clientSecret: process.env.SECRET,
    accessTokenUri: 'https://api.example.test/oauth/token',
    authorizationUri: 'https://api.example.test/oauth/authorize',
  });
  response.redirect(client.code.getUri());
  return client.code.getToken(request.originalUrl);
}
