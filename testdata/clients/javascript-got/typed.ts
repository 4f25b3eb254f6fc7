// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Accept=application/json

import got, { type Got, Options } from 'got';

const api: Got = got.extend({ prefixUrl: 'https://api.example.test', headers: { Accept: 'application/json' } });

export async function refresh(token: string): Promise<string> {
  const body = await api.post('oauth/token', { form: { grant_type: 'refresh_token', refresh_token: token } }).json<{ access_token: string }>();
  return body.access_token;
}
