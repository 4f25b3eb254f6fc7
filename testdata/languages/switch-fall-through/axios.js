const axios = require('axios').default;

function send(verb, path, data) {
  const config = { url: 'https://api.example.test' + path };
  switch (verb.toUpperCase()) {
    case 'PUT':
    case 'DELETE':
      config.method = verb;
      break;
    default:
      break;
    case 'POST':
      config.method = 'post';
    // falls through
    case 'PATCH':
      config.data = data;
  }
  config.headers = { 'X-Trace': '1' };
  return axios(config);
}

exports.exchange = (code) =>
  send('POST', '/oauth/old_token', 'grant_type=authorization_code&code=' + code); // [code]

exports.drop = () => send('DELETE', '/v1/sessions/current'); // [drop]
