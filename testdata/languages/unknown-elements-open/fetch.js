export function token(code, extra) {
  const form = new URLSearchParams();
  Object.entries({ grant_type: 'authorization_code', code, ...extra }).forEach(([name, value]) => form.append(name, value));
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body: form }); // [token]
}
