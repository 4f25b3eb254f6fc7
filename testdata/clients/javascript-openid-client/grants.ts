// expect: library authorize=none token=https://api.example.test/oauth/token
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic

import { BaseClient, Issuer } from 'openid-client';

const { Client } = new Issuer({ issuer: 'shop', token_endpoint: 'https://api.example.test/oauth/token' });

export class Tokens {
  private client = new (new Issuer({ issuer: 'shop', token_endpoint: 'https://api.example.test/oauth/token' }).Client)({ client_id: 'app' });

  login(username: string, password: string) {
    return this.client.grant({ grant_type: 'password', username, password });
  }

  refresh(token: string) {
    return this.client.refresh(token);
  }
}
