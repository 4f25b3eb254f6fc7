export function exchange({ url = 'https://api.example.test/oauth/old_token', verb = 'POST' }, code) {
  return fetch(url, { method: verb, body: new URLSearchParams({ grant_type: 'authorization_code', code }) }); // [code]
}
