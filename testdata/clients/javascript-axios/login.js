// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

const axios = require('axios');

async function login(user, password) {
  const { data } = await axios.get('https://api.example.test/oauth/old_token', {
    params: { grant_type: 'password', user_id: user, password, client_id: 'app' },
    headers: { Accept: 'application/json' },
  });
  return data;
}
