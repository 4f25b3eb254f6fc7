// Inline: another scheme, unencoded, braces copied from the documentation.
export const otherScheme = (code, token) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` }, // expect: token-request-malformed-basic-auth high
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const unencoded = (code, id, secret) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: `Basic ${id}:${secret}` }, // expect: token-request-malformed-basic-auth high
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const braces = (code) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic {Base64 Encoded client_id and client_secret}' }, // expect: token-request-malformed-basic-auth high
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

// Through a helper of the project.
function post(url, body, authorization) {
  const headers = { Authorization: authorization };
  return fetch(url, { method: 'POST', headers, body: new URLSearchParams(body) });
}

export const byHelper = (code, token) =>
  post('https://api.getgo.com/oauth/v2/token', { grant_type: 'authorization_code', code }, 'Token ' + token); // expect: token-request-malformed-basic-auth high
