// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: built https://api.example.test/oauth/authorize query client_id=app response_type=code redirect_uri=https://shop.example.test/back state=*
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code headers ..
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers ..
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* headers ..

import * as client from 'openid-client';

const server: client.ServerMetadata = {
  issuer: 'https://api.example.test',
  authorization_endpoint: 'https://api.example.test/oauth/authorize',
  token_endpoint: 'https://api.example.test/oauth/token',
};
const config: client.Configuration = new client.Configuration(server, 'app', process.env.SECRET);

export function start(state: string): string {
  return client.buildAuthorizationUrl(config, { redirect_uri: 'https://shop.example.test/back', state }).href;
}

export const back = (url: URL) => client.authorizationCodeGrant(config, url, { expectedState: 'x' });
export const refresh = (token: string) => client.refreshTokenGrant(config, token);
export const login = (username: string, password: string) => client.genericGrantRequest(config, 'password', { username, password });
