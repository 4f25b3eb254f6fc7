const axios = require('axios');

exports.login = (user, given) => {
  const address = given.address || 'https://api.example.test/oauth/old_token';
  return axios.get(address, { params: { grant_type: 'password', user_id: user } }); // [login]
};
