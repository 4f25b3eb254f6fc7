type Grant =
  | { kind: 'code'; code: string }
  | { kind: 'refresh'; token: string };

function fields(grant: Grant): Record<string, string> {
  switch (grant.kind) {
    case 'code':
      return { grant_type: 'authorization_code', code: grant.code };
    case 'refresh':
      return { grant_type: 'refresh_token', refresh_token: grant.token };
  }
}

async function token(grant: Grant): Promise<unknown> {
  const response = await fetch('https://api.example.test/oauth/old_token', { // [token]
    method: 'POST',
    body: new URLSearchParams(fields(grant)),
  });
  return response.json();
}

export const exchange = (code: string) => token({ kind: 'code', code });
export const refresh = (old: string) => token({ kind: 'refresh', token: old });
