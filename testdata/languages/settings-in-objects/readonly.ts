export class Settings {
  readonly host: string = 'https://api.example.test';

  constructor(readonly tokenPath = '/oauth/old_token', private readonly trace?: string) {}

  get tokenUrl(): string {
    return this.host + this.tokenPath;
  }
}

export async function exchange(code: string, settings: Settings = new Settings()): Promise<Response> {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  return fetch(settings.tokenUrl, { method: 'POST', body }); // [code]
}
