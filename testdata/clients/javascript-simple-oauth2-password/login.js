// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* auth=basic

const { ResourceOwnerPassword } = require('simple-oauth2');

async function login(username, password) {
  const client = new ResourceOwnerPassword({
    client: { id: 'app', secret: process.env.SECRET },
    auth: { tokenHost: 'https://api.example.test' },
  });
  return client.getToken({ username, password });
}
