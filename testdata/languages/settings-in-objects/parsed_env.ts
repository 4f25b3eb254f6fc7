import axios from 'axios';
import { z } from 'zod';

const schema = z.object({
  PORTAL_HOST: z.string().url().default('https://api.example.test'),
});

const TOKEN_PATH = '/oauth/old_token' as string;
const fallback: Partial<Record<'host', string>> = { host: 'https://api.example.test' };

export class Tokens {
  protected static instance?: Tokens;
  private host = fallback.host!;

  static get(): Tokens {
    return (this.instance ??= new Tokens());
  }

  exchange(code: string) {
    schema.parse(process.env);
    const params = new URLSearchParams();
    params.set('grant_type', 'authorization_code');
    params.set('code', code);
    return axios({ url: this.host + TOKEN_PATH, method: 'post', data: params }); // [code]
  }
}
