const https = require('https');
const querystring = require('querystring');

module.exports = function exchange(code) {
  const body = querystring.stringify({ grant_type: 'authorization_code', code });
  return new Promise((resolve, reject) => { // [code]
    const options = {
      hostname: 'api.example.test',
      path: '/oauth/old_token',
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) },
    };
    const request = https.request(options, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve(JSON.parse(text)));
    });
    request.on('error', reject);
    request.write(body);
    request.end();
  });
};
