export function exchange(code: string): Promise<Response> {
  const fields: Array<[string, string]> = [['grant_type', 'authorization_code'], ['code', code]];
  const body = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const headers = new Headers();
  headers.set('Content-Type', 'application/x-www-form-urlencoded');
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', headers, body }); // [code]
}
