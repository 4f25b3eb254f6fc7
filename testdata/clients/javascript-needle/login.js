// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

const needle = require('needle');

async function login(user, password) {
  const { body } = await needle('get', 'https://api.example.test/oauth/old_token', {
    grant_type: 'password',
    user_id: user,
    password,
    client_id: 'app',
  });
  return body;
}
