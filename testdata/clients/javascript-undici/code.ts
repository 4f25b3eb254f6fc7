// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers content-type=application/x-www-form-urlencoded authorization="Basic base64(app:*)"

import { Pool } from 'undici';

const pool = new Pool('https://api.example.test', { connections: 2 });

export async function exchange(code: string, secret: string) {
  const { body } = await pool.request({
    path: '/oauth/token',
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: 'Basic ' + Buffer.from('app:' + secret).toString('base64'),
    },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }).toString(),
  });
  return body.json();
}
