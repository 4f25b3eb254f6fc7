// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Authorization="Basic base64(*:*)"
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: built https://api.example.test/oauth/authorize query client_id=*

const { OAuth2 } = require('oauth');

function exchange(code, response, done) {
  const client = new OAuth2('app', process.env.SECRET, 'https://api.example.test', '/oauth/authorize', '/oauth/token');
  response.redirect(client._getAuthorizeUrl() + '?client_id=' + code.client);
  const headers = { Authorization: 'Basic ' + Buffer.from(code.client + ':' + code.secret).toString('base64') };
  client._request('POST', client._getAccessTokenUrl(), headers, 'grant_type=authorization_code&code=' + code.text, null, done);
}
