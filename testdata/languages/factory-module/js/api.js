const request = require('request-promise');

module.exports = ({ host, key, version = 'v1' }) => {
  const url = (path) => `${host}/oauth/${path}`;

  return {
    login: (user) => request({ uri: url('old_token'), qs: { grant_type: 'password', user_id: user, client_id: key }, json: true }), // [login]
    version,
  };
};
