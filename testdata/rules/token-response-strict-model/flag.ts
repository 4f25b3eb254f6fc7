import { z } from 'zod';

const TokenAnswer = z // expect: token-response-strict-model high
  .object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() })
  .strict();

type TokenAnswer = z.infer<typeof TokenAnswer>;

export async function obtain(code: string, basic: string): Promise<TokenAnswer> {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return TokenAnswer.parse(await answer.json());
}
