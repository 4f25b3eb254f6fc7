import request = require('request');
import type { OptionsWithUrl } from 'request';

export function exchange(code: string, id: string, secret: string, done: (error: Error | null) => void): void {
  const options = { url: 'https://api.example.test/oauth/old_token' } as OptionsWithUrl;
  options.method = 'POST';
  Object.assign(options, {
    json: false,
    auth: { user: id, pass: secret },
    headers: { Accept: 'application/json' },
  } satisfies Partial<OptionsWithUrl>);
  options.headers!['X-Shop'] = '7';
  options.form = `grant_type=authorization_code&code=${encodeURIComponent(code)}`;
  request(options, done); // [code]
}
