// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*

const got = require('got');

async function refresh(token) {
  const { body } = await got.post('https://api.example.test/oauth/token', {
    json: { grant_type: 'refresh_token', refresh_token: token },
    responseType: 'json',
  });
  return body;
}
