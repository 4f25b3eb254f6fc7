const needle = require('needle');
const qs = require('querystring');

function call(method, url, fields) {
  switch (true) {
    case method === 'get':
      return needle('get', url + '?' + qs.stringify(fields));
    case ['post', 'put'].includes(method):
      return needle(method, url, fields);
    default:
      throw new Error(method);
  }
}

exports.password = (user, password) => {
  const fields = { grant_type: 'password', user_id: user, password };
  return call('get', 'https://api.example.test/oauth/old_token', fields); // [password]
};

exports.code = (code) => {
  const fields = { grant_type: 'authorization_code', code };
  return call('post', 'https://api.example.test/oauth/old_token', fields); // [code]
};
