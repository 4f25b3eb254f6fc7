// Inline: another scheme, unencoded, braces copied from the documentation.
export const otherScheme = (code: string, token: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` }, // expect: token-request-malformed-basic-auth high
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const unencoded = (code: string, id: string, secret: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: `Basic ${id}:${secret}` }, // expect: token-request-malformed-basic-auth high
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const braces = (code: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic {Base64 Encoded client_id and client_secret}' }, // expect: token-request-malformed-basic-auth high
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

// Through a helper of the project.
function post(url: string, body: string, authorization: string) {
  const headers = { Authorization: authorization };
  return fetch(url, { method: 'POST', headers, body: new URLSearchParams(body) });
}

export const byHelper = (code: string, token: string) =>
  post('https://api.getgo.com/oauth/v2/token', { grant_type: 'authorization_code', code }, 'Token ' + token); // expect: token-request-malformed-basic-auth high
