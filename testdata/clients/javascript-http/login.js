// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

const https = require('https');
const querystring = require('querystring');

function login(user, password, done) {
  const query = querystring.stringify({ grant_type: 'password', user_id: user, password, client_id: 'app' });
  https.get('https://api.example.test/oauth/old_token?' + query, (response) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (chunk) => { text += chunk; });
    response.on('end', () => done(JSON.parse(text)));
  });
}
