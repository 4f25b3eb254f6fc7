// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: built https://api.example.test/oauth/authorize query client_id=app response_type=code state=* scope=openid redirect_uri=https://shop.example.test/back
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code auth=basic

import { Issuer, generators } from 'openid-client';

const issuer = new Issuer({
  issuer: 'https://api.example.test',
  authorization_endpoint: 'https://api.example.test/oauth/authorize',
  token_endpoint: 'https://api.example.test/oauth/token',
});
const client = new issuer.Client({
  client_id: 'app',
  client_secret: process.env.SECRET,
  redirect_uris: ['https://shop.example.test/back'],
});

export function start(): string {
  return client.authorizationUrl({ scope: 'openid', state: generators.state() });
}

export async function back(req: any) {
  const tokens = await client.callback('https://shop.example.test/back', client.callbackParams(req), { state: req.session.state });
  return tokens.access_token;
}
