const https = require('https');
const querystring = require('querystring');

const base = { hostname: 'api.example.test', port: 443 };

exports.exchange = (code, done) => {
  const data = querystring.stringify({ grant_type: 'authorization_code', code });
  const options = {
    ...base,
    path: '/oauth/old_token',
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(data) },
  };
  const req = https.request(options, (res) => {
    let text = '';
    res.on('data', (chunk) => {
      text += chunk;
    });
    res.on('end', () => done(null, text));
  });
  req.on('error', done);
  req.write(data);
  req.end(); // [code]
};

exports.login = (user, done) => {
  const options = Object.assign({ path: '/oauth/old_token?' + querystring.stringify({ grant_type: 'password', user_id: user }) }, base);
  https.get(options, done).on('error', done); // [login]
};
