import { z } from 'zod';
import * as v from 'valibot';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';

// Schemas of which the answer is checked against a part only.
const Account = z.object({ access_token: z.string(), platform: z.string() });
const Named = v.object({ access_token: v.string(), platform: v.string() });
const Device = Type.Object({ access_token: Type.String(), platform: Type.String() });

async function login(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

export const picked = async (code: string, basic: string) => Account.pick({ access_token: true }).parse(await login(code, basic));
export const omitted = async (code: string, basic: string) => Account.omit({ platform: true }).parse(await login(code, basic));
export const named = async (code: string, basic: string) => v.parse(v.pick(Named, ['access_token']), await login(code, basic));
export const device = async (code: string, basic: string) => Value.Check(Type.Omit(Device, ['platform']), await login(code, basic));
