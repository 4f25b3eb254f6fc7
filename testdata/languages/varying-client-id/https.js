const https = require('https');

exports.run = (user, live, query, done) => {
  let key = 'k-demo';
  if (live) {
    key = process.env.SHOP_KEY;
  } else if (query.key) {
    key = query.key;
  }
  let url = 'https://api.example.test/oauth/old_token';
  url += '?grant_type=password&user_id=' + user;
  url += '&client_id=' + key;
  return https.get(url, done); // [login]
};
