const https = require('https');
const { URL } = require('url');

const base = new URL('https://api.example.test');

exports.authorizeUrl = () => {
  const url = new URL('/oauth/old_authorize', base);
  url.searchParams.set('client_id', 'k-1');
  url.searchParams.append('redirect_uri', 'https://shop.example.test/back');
  return url.href; // [authorize]
};

exports.login = (user, done) => {
  const url = new URL('/oauth/old_token', base.origin);
  const query = { grant_type: 'password', user_id: user };
  Object.keys(query).forEach((name) => url.searchParams.append(name, query[name]));
  https.get(url, done); // [login]
};
