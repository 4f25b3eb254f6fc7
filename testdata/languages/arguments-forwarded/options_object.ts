interface Options {
  path: string;
  form?: Record<string, string>;
  signal?: AbortSignal;
}

async function send({ path, form = {}, ...rest }: Options): Promise<Response> {
  const { signal } = rest;
  return fetch(new URL(path, 'https://api.example.test'), { method: 'POST', body: new URLSearchParams(form), signal });
}

export const exchange = (code: string) =>
  send({ path: '/oauth/old_token', form: { grant_type: 'authorization_code', code } }); // [code]
