const _ = require('underscore');
const axios = require('axios');

exports.login = (user) => {
  const pairs = [];
  _.each({ grant_type: 'password', user_id: user }, (value, key) => {
    pairs.push(key + '=' + encodeURIComponent(value));
  });
  return axios.get('https://api.example.test/oauth/old_token?' + pairs.join('&')); // [login]
};
