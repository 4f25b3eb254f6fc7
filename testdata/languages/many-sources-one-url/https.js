const https = require('https');

function pick(name, body) {
  if (body[name]) {
    return body[name];
  }
  return process.env[name.toUpperCase()];
}

module.exports = (req, res) => {
  const key = req.body.key || process.env.KEY;
  https.get('https://api.example.test/oauth/old_token?grant_type=password' + // [login]
    '&user_id=' + pick('user', req.body) +
    '&password=' + pick('password', req.body) +
    '&client_id=' + key, (answer) => {
    answer.pipe(res);
  });
};
