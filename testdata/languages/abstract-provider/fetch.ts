export abstract class OAuthClient {
  protected abstract readonly authorizeEndpoint: string;
  protected abstract readonly tokenEndpoint: string;

  constructor(protected readonly clientId: string) {}

  authorizeUrl(): string {
    return `${this.authorizeEndpoint}?client_id=${this.clientId}`; // [authorize]
  }

  exchange(code: string): Promise<Response> {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code });
    return fetch(this.tokenEndpoint, { method: 'POST', body }); // [exchange]
  }
}

export class ShopClient extends OAuthClient {
  protected readonly authorizeEndpoint = 'https://api.example.test/oauth/old_authorize';
  protected readonly tokenEndpoint = 'https://api.example.test/oauth/old_token';

  constructor() {
    super('k-1');
  }
}
