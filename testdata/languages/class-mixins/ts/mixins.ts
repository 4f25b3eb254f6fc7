export type Constructor<T = object> = new (...args: any[]) => T;

export interface HasHost {
  host(): string;
}

export function Sending<TBase extends Constructor<HasHost>>(Base: TBase) {
  class Sender extends Base {
    protected post(fields: Record<string, string>): Promise<Response> {
      return fetch(`${this.host()}/oauth/old_token`, {
        method: 'POST',
        headers: { 'X-Trace': '7' },
        body: new URLSearchParams(fields),
      });
    }
  }
  return Sender;
}
