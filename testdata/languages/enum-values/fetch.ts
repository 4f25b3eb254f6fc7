enum Verb {
  Get = 'GET',
  Post = 'POST',
}

const enum Grant {
  Code = 'authorization_code',
  Refresh = 'refresh_token',
}

export enum Path {
  Token = '/oauth/old_token',
  Me = '/v1/me',
}

const HOST = 'https://api.example.test';

async function call(verb: Verb, path: Path, fields: Record<string, string>): Promise<Response> {
  switch (verb) {
    case Verb.Get:
      return fetch(`${HOST}${path}?${new URLSearchParams(fields)}`);
    case Verb.Post:
      return fetch(HOST + path, { method: verb, body: new URLSearchParams(fields) });
  }
}

export const exchange = (code: string) => call(Verb.Post, Path.Token, { grant_type: Grant.Code, code }); // [code]
