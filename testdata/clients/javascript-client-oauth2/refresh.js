// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token auth=basic

const ClientOAuth2 = require('client-oauth2');

function refresh(stored) {
  const client = new ClientOAuth2({ clientId: 'app', accessTokenUri: 'https://api.example.test/oauth/token' });
  return client.createToken(stored.access, stored.refresh).refresh();
}
