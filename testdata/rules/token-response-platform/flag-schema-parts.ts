import { z } from 'zod';
import * as v from 'valibot';

// Schemas made of others: one that lets everything be missing, one that asks for it again.
const Loose = z.object({ access_token: z.string(), platform: z.string() }); // expect: token-response-platform high warning
const Asking = z.object({ access_token: z.string(), platform: z.string().optional() }); // expect: token-response-platform high error
const Valibot = v.object({ access_token: v.string(), platform: v.string() }); // expect: token-response-platform high warning

async function login(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

export const loose = async (code: string, basic: string) => Loose.partial().parse(await login(code, basic));
export const asking = async (code: string, basic: string) => Asking.required({ platform: true }).parse(await login(code, basic));
export const valibot = async (code: string, basic: string) => v.parse(v.partial(Valibot, ['platform']), await login(code, basic));
