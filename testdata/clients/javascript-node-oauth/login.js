// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/access_token
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app
// expect: POST https://api.example.test/oauth/old_token text grant_type=password user_id=* headers Content-Type=application/x-www-form-urlencoded

const OAuth = require('oauth');

function login(user, password, done) {
  const client = new OAuth.OAuth2('app', process.env.SECRET, 'https://api.example.test');
  client.get('https://api.example.test/oauth/old_token?grant_type=password&user_id=' + user + '&password=' + password + '&client_id=app', '', done);
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  client._request('POST', 'https://api.example.test/oauth/old_token', headers, 'grant_type=password&user_id=' + user, null, done);
}
