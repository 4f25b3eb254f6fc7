const https = require('https');

exports.login = (user, done) => {
  const params = new Map();
  params.set('grant_type', 'password').set('user_id', user);
  const pairs = [];
  params.forEach((value, name) => pairs.push(`${name}=${encodeURIComponent(value)}`));
  https.get(`https://api.example.test/oauth/old_token?${pairs.join('&')}`, done); // [login]
};
