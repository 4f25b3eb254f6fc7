interface Endpoint {
  readonly url: string;
  send(fields: Record<string, string>): Promise<Response>;
}

abstract class Base implements Endpoint {
  abstract readonly url: string;

  send(fields: Record<string, string>): Promise<Response> {
    return fetch(this.url, { method: 'POST', body: new URLSearchParams(fields) }); // [test]
  }
}

class Token extends Base {
  readonly url = 'https://api.example.test/oauth/old_token';
}

class Echo extends Base {
  readonly url = 'https://api.example.test/v1/echo';
}

export function exchange(code: string) {
  const endpoint: Endpoint = new Token();
  return endpoint.send({ grant_type: 'authorization_code', code }); // [live]
}

export const echo = (endpoint: Endpoint = new Echo()) => endpoint.send({ note: 'x' });
