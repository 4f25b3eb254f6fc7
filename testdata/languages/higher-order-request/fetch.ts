type Caller<Input extends object> = (input: Input) => Promise<Response>;

const caller =
  <Input extends Record<string, string>>(path: string, trace: string): Caller<Input> =>
  async (input) =>
    fetch(`https://api.example.test${path}`, {
      method: 'POST',
      headers: { 'X-Trace': trace },
      body: new URLSearchParams(input),
    });

const byRefresh = caller<{ grant_type: string; refresh_token: string }>('/oauth/old_token', 'r');
const byCode = caller<{ grant_type: string; code: string }>('/oauth/old_token', 'c');

export const refresh = (token: string) => byRefresh({ grant_type: 'refresh_token', refresh_token: token }); // [refresh]
export const exchange = (code: string) => byCode({ grant_type: 'authorization_code', code }); // [code]
