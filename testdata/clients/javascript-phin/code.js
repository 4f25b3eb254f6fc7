// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

const p = require('phin');

async function exchange(code, secret) {
  const client = p.defaults({ headers: { Authorization: 'Basic ' + Buffer.from('app:' + secret).toString('base64') } });
  const { body } = await client({
    url: 'https://api.example.test/oauth/token',
    method: 'POST',
    form: { grant_type: 'authorization_code', code },
    parse: 'json',
  });
  return body;
}
