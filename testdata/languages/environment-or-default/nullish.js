const host = process.env.SHOP_HOST ?? 'https://api.example.test';

export function exchange(code) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  return fetch(`${host}/oauth/old_token`, { method: 'POST', body }); // [code]
}
