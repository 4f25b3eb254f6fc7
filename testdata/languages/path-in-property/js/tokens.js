import Sends from './sends.js';

export class Tokens extends Sends {
  path = '/oauth/old_token';

  exchange(code) {
    return this.submit({ grant_type: 'authorization_code', code }); // [code]
  }

  refresh(token) {
    const fields = { grant_type: 'refresh_token' };
    fields.refresh_token = token;
    return this.submit(fields); // [refresh]
  }
}
