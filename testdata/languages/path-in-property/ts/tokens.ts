import { Sends } from './sends.js';

export class Tokens extends Sends<'tokens'> {
  protected override readonly path = '/oauth/old_token';

  exchange(code: string) {
    return this.submit({ grant_type: 'authorization_code', code }); // [code]
  }

  refresh(token: string) {
    const fields: Record<string, string> = { grant_type: 'refresh_token' };
    fields['refresh_token'] = token;
    return this.submit(fields); // [refresh]
  }
}
