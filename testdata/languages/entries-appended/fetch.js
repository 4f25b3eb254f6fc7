const fields = (values) => {
  const params = new URLSearchParams();
  Object.entries(values).forEach(([name, value]) => params.append(name, value));
  return params;
};

export async function exchange(code) {
  const headers = new Headers({ Accept: 'application/json' });
  headers.append('X-Shop', '7');
  const body = fields({ grant_type: 'authorization_code', code });
  for (const [name, value] of Object.entries({ redirect_uri: 'https://shop.example.test/back' })) {
    body.set(name, value);
  }
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', headers, body }); // [code]
}
