// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=*

import { Client, Dispatcher } from 'undici';

export class Refresh {
  private client: Client = new Client('https://api.example.test');

  async run(token: string): Promise<Dispatcher.ResponseData> {
    return this.client.request({
      path: '/oauth/token',
      method: 'POST',
      body: `grant_type=refresh_token&refresh_token=${encodeURIComponent(token)}`,
    });
  }
}
