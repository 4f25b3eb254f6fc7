// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers ..

import { refreshTokenGrantRequest, type AuthorizationServer } from 'oauth4webapi';

const server: AuthorizationServer = { issuer: 'shop', token_endpoint: 'https://api.example.test/oauth/token' };

export const refresh = (token: string) => refreshTokenGrantRequest(server, { client_id: 'app', token_endpoint_auth_method: 'none' }, token);
