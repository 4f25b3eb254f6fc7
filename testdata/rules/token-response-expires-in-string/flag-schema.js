import * as t from 'io-ts';
import { Type } from '@sinclair/typebox';
import { z } from 'zod';

export const Strings = z.object({
  access_token: z.string(),
  expires_in: z.string().regex(/^\d+$/), // expect: token-response-expires-in-string high
});

const Coded = t.type({
  access_token: t.string,
  expires_in: t.string, // expect: token-response-expires-in-string medium
});

const Boxed = Type.Object({
  access_token: Type.String(),
  expires_in: Type.Optional(Type.String()), // expect: token-response-expires-in-string medium
});

const Numbers = z.object({ access_token: z.string(), expires_in: z.coerce.number() });

export async function login(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  return [Strings.parse(token), Numbers.parse(token), Coded, Boxed];
}
