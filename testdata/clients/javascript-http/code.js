// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded auth=basic

const https = require('https');
const querystring = require('querystring');

function exchange(code, id, secret, done) {
  const body = querystring.stringify({ grant_type: 'authorization_code', code });
  const request = https.request({
    hostname: 'api.example.test',
    path: '/oauth/token',
    method: 'POST',
    auth: id + ':' + secret,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  }, (response) => {
    response.on('data', (chunk) => done(JSON.parse(chunk)));
  });
  request.write(body);
  request.end();
}
