const addKind = (headers, kind) => {
  headers['X-Kind'] = kind;
};

export function refresh(token) {
  const headers = { Accept: 'application/json' };
  const options = { method: 'POST', headers };
  addKind(options.headers, 'refresh');
  options.body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token });
  return fetch('https://api.example.test/oauth/old_token', options); // [shared]
}

export function exchange(code) {
  const headers = { Accept: 'application/json' };
  const options = { method: 'POST', headers: { ...headers } };
  addKind(headers, 'never sent');
  options.body = new URLSearchParams({ grant_type: 'authorization_code', code });
  return fetch('https://api.example.test/oauth/old_token', options); // [copied]
}
