// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code headers ..
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers ..
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* headers ..

import * as oauth from 'oauth4webapi';

const as: oauth.AuthorizationServer = { issuer: 'https://api.example.test', token_endpoint: 'https://api.example.test/oauth/token' };
const client: oauth.Client = { client_id: 'app' };
const auth = oauth.ClientSecretPost(process.env.SECRET!);

export async function exchange(parameters: URLSearchParams, verifier: string) {
  const response = await oauth.authorizationCodeGrantRequest(as, client, auth, parameters, 'https://shop.example.test/back', verifier);
  const result = await oauth.processAuthorizationCodeResponse(as, client, response);
  return result.access_token;
}

export async function refresh(token: string) {
  return oauth.refreshTokenGrantRequest(as, client, auth, token);
}

export async function login(username: string) {
  return oauth.genericTokenEndpointRequest(as, client, auth, 'password', { username });
}
