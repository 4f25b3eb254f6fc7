const util = require('util');
const request = require('request-promise-native');

const HOST = 'https://api.example.test';
const REFRESH = '{host}/oauth/old_token?grant_type=refresh_token&refresh_token={token}';

exports.login = (user) =>
  request.get(util.format('%s/oauth/old_token?grant_type=password&user_id=%s&client_id=%s', HOST, encodeURIComponent(user), 'k-1')); // [sprintf]

exports.refresh = (token) => {
  const url = REFRESH.replace('{host}', HOST).replace('{token}', token);
  return request(url); // [replace]
};

exports.authorize = (back) => {
  const parts = [HOST, 'oauth', 'old_authorize'];
  return parts.join('/') + '?' + ['client_id=k-1', 'redirect_uri=' + encodeURIComponent(back)].join('&'); // [authorize]
};
