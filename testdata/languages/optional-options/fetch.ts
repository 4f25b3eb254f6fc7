interface Options {
  accept?: string;
  retries?: number;
}

const send = async (token: string, options?: Options): Promise<Response> => {
  const headers: Record<string, string> = { Accept: options?.accept ?? 'application/json' };
  for (let attempt = 0; attempt < (options?.retries ?? 1); attempt++) {
    const response = await fetch('https://api.example.test/oauth/old_token', { // [refresh]
      method: 'POST',
      headers,
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
    });
    if (response.ok) return response;
  }
  throw new Error('no answer');
};

export const refresh = (token: string) => send(token);
