import { z } from 'zod';

// A schema checks; an interface only believes it.
export const Answer = z.object({
  access_token: z.string(),
  expires_in: z.string().optional(), // expect: token-response-expires-in-string high error
});

export interface Believed {
  access_token: string;
  expires_in?: string; // expect: token-response-expires-in-string medium warning
}

export async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return Answer.parse(await answer.json());
}
