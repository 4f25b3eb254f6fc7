enum Verb {
  Get = 'GET',
  Post = 'POST',
}

const handlers: Record<Verb, (url: string, fields: Record<string, string>) => Promise<Response>> = {
  [Verb.Get]: (url, fields) => fetch(`${url}?${new URLSearchParams(fields)}`),
  [Verb.Post]: (url, fields) => fetch(url, { method: Verb.Post, body: new URLSearchParams(fields) }),
};

export const exchange = (code: string) =>
  handlers[Verb.Post]('https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
