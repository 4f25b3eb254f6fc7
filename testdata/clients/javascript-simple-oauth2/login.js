// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/access
// expect: POST https://api.example.test/oauth/access form grant_type=password username=* password=* auth=basic

const oauth2 = require('simple-oauth2').create({
  client: { id: 'app', secret: process.env.SECRET },
  auth: { tokenHost: 'https://api.example.test', tokenPath: '/oauth/access' },
});

async function login(username, password) {
  const result = await oauth2.ownerPassword.getToken({ username, password });
  return oauth2.accessToken.create(result);
}
