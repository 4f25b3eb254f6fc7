// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token auth=basic

const { ResourceOwnerPassword } = require('simple-oauth2');

async function refresh(stored) {
  const client = new ResourceOwnerPassword({
    client: { id: 'app', secret: process.env.SECRET },
    auth: { tokenHost: 'https://api.example.test' },
  });
  return client.createToken(stored).refresh();
}
