// Inline: no header.
export const inline = (code: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', { // expect: token-request-missing-basic-auth high
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

// Through a helper of the project, which sends a header only when it is given a token.
function post(url: string, body: string, token: string) {
  const headers = {};
  if (token) headers.Authorization = 'Bearer ' + token;
  return fetch(url, { method: 'POST', headers, body: new URLSearchParams(body) });
}

export function login(code: string) {
  const body: Record<string, string> = { grant_type: 'authorization_code', code };
  return post('https://api.getgo.com/oauth/v2/token', body); // expect: token-request-missing-basic-auth high
}

export const start = (token: string) => post('https://api.getgo.com/G2M/rest/meetings/1/start', {}, token);
