import { z } from 'zod';

// Numbers, either, and text that is made of whatever comes.
const Number = z.object({ access_token: z.string(), expires_in: z.number() });
const Either = z.object({ access_token: z.string(), expires_in: z.union([z.string(), z.number()]) });
const Coerced = z.object({ access_token: z.string(), expires_in: z.coerce.string() });

export async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  return [Number.parse(token), Either.parse(token), Coerced.parse(token)];
}
