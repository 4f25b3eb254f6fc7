const needle = require('needle');

const add = (url, name, value) => url + (url.includes('?') ? '&' : '?') + name + '=' + encodeURIComponent(value);

const loginUrl = (user) => {
  let url = 'https://api.example.test/oauth/old_token?v=1';
  url = add(url, 'grant_type', 'password');
  return add(url, 'user_id', user);
};

exports.load = (user) => needle('get', loginUrl(user)); // [load]
