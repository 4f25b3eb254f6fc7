import type { Transport } from './transport';

export class HttpTransport implements Transport {
  private readonly base = 'https://api.example.test';

  send(path: string, fields: Record<string, string>): Promise<unknown> {
    return fetch(this.base + path, { method: 'POST', body: new URLSearchParams(fields) });
  }
}
