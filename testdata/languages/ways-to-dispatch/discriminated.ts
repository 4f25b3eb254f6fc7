type Grant = { kind: 'code'; code: string } | { kind: 'refresh'; token: string };

function form(grant: Grant): Record<string, string> {
  switch (grant.kind) {
    case 'code':
      return { grant_type: 'authorization_code', code: grant.code };
    case 'refresh':
      throw new Error(grant.token);
    default: {
      const never: never = grant;
      throw new Error(String(never));
    }
  }
}

export function exchange(code: string) {
  const body = new URLSearchParams(form({ kind: 'code', code }));
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body }); // [code]
}
