type Fields = Record<string, string | undefined>;

function form(fields: Fields): URLSearchParams {
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== undefined) as [string, string][]);
}

export async function exchange(code: string, scope?: string): Promise<Response> {
  const body = form({ grant_type: 'authorization_code', code, scope });
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body }); // [code]
}
