const NAMES = ['grant_type', 'code'];

export function exchange(code) {
  const values = ['authorization_code', code];
  const fields = Object.fromEntries(NAMES.map((name, i) => [name, values[i]]));
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body: new URLSearchParams(fields) }); // [code]
}
