const got = require('got');

module.exports = async function fetchToken(code = '', client = '', everything = false, host = 'api.example.test') {
  if (code === '' || !client) {
    return null;
  }
  const params = { grant_type: 'authorization_code', code, client_id: client };
  if (everything) {
    params.scope = 'all';
  }
  return got('https://' + host + '/oauth/old_token', { searchParams: params }); // [code]
};
