import { z } from 'zod';

// A schema that insists on it, and one that doesn't.
export const Required = z.object({
  access_token: z.string(),
  organizer_key: z.string(),
  platform: z.string(), // expect: token-response-platform high
});

const Optional = z.object({
  access_token: z.string(),
  platform: z.string().optional(), // expect: token-response-platform high
});

export async function login(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  return [Optional.parse(token), Required.parse(token)];
}
