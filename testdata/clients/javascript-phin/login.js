// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

const p = require('phin');

async function login(user, password) {
  const query = new URLSearchParams({ grant_type: 'password', user_id: user, password, client_id: 'app' });
  const { body } = await p('https://api.example.test/oauth/old_token?' + query);
  return JSON.parse(body);
}
