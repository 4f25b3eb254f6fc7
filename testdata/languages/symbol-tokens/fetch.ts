export class Settings {
  private static readonly values = new Map<string, string>([
    ['host', 'https://api.example.test'],
    ['token', '/oauth/old_token'],
  ]);

  static get(name: string): string {
    return Settings.values.get(name)!;
  }
}

export const exchange = (code: string): Promise<Response> =>
  fetch(Settings.get('host') + Settings.get('token'), { // [code]
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: ['grant_type=authorization_code', `code=${encodeURIComponent(code)}`].join('&'),
  });
