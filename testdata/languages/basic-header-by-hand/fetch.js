const TOKEN_URL = 'https://api.example.test/oauth/old_token';

const basic = (id, secret) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

export function exchange(id, secret, code) {
  return fetch(TOKEN_URL, { // [code]
    method: 'POST',
    headers: { Authorization: basic(id, secret) },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
}

export function renew(id, secret, old) {
  const headers = new Headers();
  headers.set('Authorization', 'Basic ' + btoa([id, secret].join(':')));
  const body = new URLSearchParams();
  body.set('grant_type', 'refresh_token');
  body.set('refresh_token', old);
  return fetch(TOKEN_URL, { method: 'POST', headers, body }); // [refresh]
}
