// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=*

import { request } from 'undici';

export async function login(user: string, password: string): Promise<unknown> {
  const { statusCode, body } = await request('https://api.example.test/oauth/old_token', {
    query: { grant_type: 'password', user_id: user, password },
  });
  return statusCode === 200 ? body.json() : undefined;
}
