// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token auth=basic

const { AuthorizationCode } = require('simple-oauth2');

async function refresh(stored) {
  const client = new AuthorizationCode({
    client: { id: 'app', secret: process.env.SECRET },
    auth: { tokenHost: 'https://api.example.test' },
  });
  const token = client.createToken(stored);
  return token.refresh();
}
