// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Accept=application/json

const rp = require('request-promise');

async function refresh(token) {
  const client = rp.defaults({ baseUrl: 'https://api.example.test', headers: { Accept: 'application/json' } });
  const answer = await client({ method: 'POST', uri: '/oauth/token', body: { grant_type: 'refresh_token', refresh_token: token }, json: true });
  return answer.access_token;
}
