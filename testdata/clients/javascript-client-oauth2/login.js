// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* auth=basic

const ClientOAuth2 = require('client-oauth2');

function login(user, password) {
  const client = new ClientOAuth2({ clientId: 'app', accessTokenUri: 'https://api.example.test/oauth/token' });
  return client.owner.getToken(user, password);
}
