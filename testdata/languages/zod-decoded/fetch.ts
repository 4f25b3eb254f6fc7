import { z } from 'zod';

const Token = z.object({ access_token: z.string(), expires_in: z.number() });
type Token = z.infer<typeof Token>;

export async function refresh(token: string): Promise<{ token: string; until: number }> {
  const response = await fetch('https://api.example.test/oauth/old_token', { // [refresh]
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
  });
  const answer: Token = Token.parse(await response.json());
  return { token: answer.access_token, until: Date.now() + answer.expires_in * 1000 };
}
