type Fields = Partial<Record<'grant_type' | 'code' | 'scope', string>>;

export function exchange(code: string, scope?: string) {
  const fields: Fields = { grant_type: 'authorization_code', code };
  const pairs = Object.entries(fields) as [string, string][];
  void scope;
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body: new URLSearchParams(pairs) }); // [code]
}
