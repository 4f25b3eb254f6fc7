import * as request from 'superagent';
import type { Response } from 'superagent';

export async function exchange(id: string, secret: string, code: string): Promise<Response['body']> {
  const res: Response = await request
    .post('https://api.example.test/oauth/old_token')
    .auth(id, secret)
    .type('form')
    .set('Accept', 'application/json')
    .send({ // [code]
      grant_type: 'authorization_code',
      code,
      redirect_uri: 'https://shop.example.test/back',
    });
  return res.body;
}
