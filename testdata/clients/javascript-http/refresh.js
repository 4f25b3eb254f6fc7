// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Accept=application/json

const https = require('https');

function refresh(token, done) {
  const request = https.request('https://api.example.test/oauth/token', { method: 'POST' });
  request.setHeader('Accept', 'application/json');
  request.on('response', (response) => response.on('data', (chunk) => done(JSON.parse(chunk))));
  request.setTimeout(1000);
  request.on('error', done);
  request.end(JSON.stringify({ grant_type: 'refresh_token', refresh_token: token }));
}
