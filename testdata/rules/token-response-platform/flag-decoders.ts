import { z } from 'zod';

// Interfaces check nothing while the program runs.
export interface Believed {
  access_token: string;
  organizer_key: string;
  'platform': string; // expect: token-response-platform medium warning
}

export interface Maybe {
  access_token: string;
  organizer_key: string;
  platform?: string; // expect: token-response-platform medium warning
}

// A class of a library, by its mark.
export class Exposed {
  @Expose({ name: 'access_token' }) token!: string;
  @Expose({ name: 'organizer_key' }) organizer!: string;
  @Expose({ name: 'platform' }) place!: string; // expect: token-response-platform medium warning
}

// Schemas check: what may be missing, and what must be there, though it may be null.
const Missing = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  platform: z.string().nullish(), // expect: token-response-platform medium warning
});

const Defaulted = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  platform: z.string().default('GLOBAL'), // expect: token-response-platform medium warning
});

const Empty = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  platform: z.string().nullable(), // expect: token-response-platform medium error
});

const Only = z.object({
  access_token: z.string(),
  platform: z.literal('GLOBAL'), // expect: token-response-platform high error
});

export const all = [Missing, Defaulted, Empty];

export async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return Only.parse(await answer.json());
}
