import { z } from 'zod';

// An interface never rejects; a schema that leaves out what it doesn't know, or knows the new field.
export interface Believed {
  access_token: string;
  expires_in: number;
}

const Stripped = z.object({ access_token: z.string(), expires_in: z.number() }).strict().strip();
const Loose = z.looseObject({ access_token: z.string(), expires_in: z.number() });
const Known = z.strictObject({ access_token: z.string(), expires_in: z.number(), 'token_type': z.string().optional() });
const Rest = z.object({ access_token: z.string(), expires_in: z.number() }).strict().catchall(z.unknown());

export async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = (await answer.json()) as Believed;
  return [Stripped.parse(token), Loose.parse(token), Known.parse(token), Rest.parse(token)];
}
