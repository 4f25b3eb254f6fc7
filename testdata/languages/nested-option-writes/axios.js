const axios = require('axios');

exports.exchange = (code, id, secret, scope) => {
  const options = {};
  options.headers = {};
  options.headers['Accept'] = 'application/json';
  options.auth ??= { username: id, password: secret };
  options.method = options.method || 'post';
  const data = new URLSearchParams();
  data.append('grant_type', 'authorization_code');
  data.append('code', code);
  if (scope) data.append('scope', scope);
  options.data = data;
  options.url = 'https://api.example.test/oauth/old_token';
  return axios(options); // [code]
};
