import got, { Got } from 'got';

export interface ClientOptions {
  clientId: string;
  baseUrl?: string;
  tokenPath?: string;
}

const DEFAULTS = { baseUrl: 'https://api.example.test', tokenPath: 'oauth/old_token' } satisfies Partial<ClientOptions>;

export class Client {
  private readonly options: Required<ClientOptions>;
  private readonly http: Got;

  constructor(options: ClientOptions) {
    this.options = { ...DEFAULTS, ...options } as Required<ClientOptions>;
    this.http = got.extend({ prefixUrl: DEFAULTS.baseUrl });
  }

  refresh(token: string) {
    return this.http
      .post(DEFAULTS.tokenPath, { form: { grant_type: 'refresh_token', refresh_token: token, client_id: this.options.clientId } }) // [refresh]
      .json<{ access_token: string }>();
  }
}
