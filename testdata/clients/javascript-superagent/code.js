// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded auth=basic

const superagent = require('superagent');

async function exchange(code, id, secret) {
  const response = await superagent
    .post('https://api.example.test/oauth/token')
    .auth(id, secret)
    .type('form')
    .send({ grant_type: 'authorization_code' })
    .send({ code });
  return response.body;
}
