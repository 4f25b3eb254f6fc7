// expect: library authorize=https://login.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* redirect_uri=https://shop.example.test/back auth=basic
// expect: built https://login.example.test/oauth/authorize query client_id=app redirect_uri=https://shop.example.test/back response_type=code

const { AuthorizationCode } = require('simple-oauth2');

async function exchange(code, response) {
  const client = new AuthorizationCode({
    client: { id: 'app', secret: process.env.SECRET },
    auth: { tokenHost: 'https://api.example.test', authorizeHost: 'https://login.example.test' },
  });
  response.redirect(client.authorizeURL({ redirect_uri: 'https://shop.example.test/back' }));
  const result = await client.getToken({ code, redirect_uri: 'https://shop.example.test/back' });
  return result.token.access_token;
}
