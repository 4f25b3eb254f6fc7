type Result<T> = { ok: true; value: T } | { ok: false; error: string };

interface Token {
  access_token: string;
}

async function post<T>(path: string, fields: Record<string, string>): Promise<Result<T>> {
  try {
    const response = await fetch(`https://api.example.test${path}`, { method: 'POST', body: new URLSearchParams(fields) });
    if (!response.ok) return { ok: false, error: response.statusText };
    return { ok: true, value: (await response.json()) as T };
  } catch (error: unknown) {
    return { ok: false, error: (error as Error).message };
  }
}

export async function exchange(code: string): Promise<string> {
  const result = await post<Token>('/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
  if (!result.ok) throw new Error(result.error);
  return result.value.access_token;
}
