const axios = require('axios');

const settings = () => ['https://api.example.test', { path: '/oauth/old_token', key: 'k-1', unused: null }];

exports.login = (user) => {
  const [host, { path, ...more }] = settings();
  const { key: clientId = 'none' } = more;
  return axios(host + path, { params: { grant_type: 'password', user_id: user, client_id: clientId } }); // [login]
};
