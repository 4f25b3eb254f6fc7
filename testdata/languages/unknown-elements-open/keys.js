export function token(code, extra) {
  const form = new URLSearchParams();
  const all = { grant_type: 'authorization_code', code, ...extra };
  Object.keys(all).forEach((name) => form.append(name, all[name]));
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body: form }); // [token]
}
