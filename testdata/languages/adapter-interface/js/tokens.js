import { LoggedTransport } from './logged.js';
import { FetchTransport } from './transport.js';

export class Tokens {
  /** @param {{ postForm(path: string, fields: object): Promise<object> }} transport */
  constructor(transport) {
    this.transport = transport;
  }

  refresh(token) {
    return this.transport.postForm('/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }); // [refresh]
  }
}

export const tokens = new Tokens(new LoggedTransport(new FetchTransport()));
