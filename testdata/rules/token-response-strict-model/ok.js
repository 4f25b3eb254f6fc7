import * as v from 'valibot';
import * as yup from 'yup';
import Joi from 'joi';
import { z } from 'zod';

async function obtain(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

// The new field is known, unknown ones are left out or let through, and what is strict is not the token's answer.
const Known = z.object({ access_token: z.string(), expires_in: z.number(), token_type: z.string().optional() }).strict();
const Stripped = z.object({ access_token: z.string(), expires_in: z.number() });
const Passed = z.object({ access_token: z.string(), expires_in: z.number() }).strict().passthrough();
const Extended = Stripped.extend({ token_type: z.literal('Bearer') }).strict();
const Unknown = Joi.object({ access_token: Joi.string(), expires_in: Joi.number() }).unknown();
const Loose = v.object({ access_token: v.string(), expires_in: v.number() });
const Typed = yup.object({ access_token: yup.string().required(), expires_in: yup.number() });
const Settings = z.object({ access_token: z.string(), theme: z.string() }).strict();
const Me = z.object({ access_token: z.string(), organizer_key: z.string() }).strict();

export async function all(code, basic) {
  const token = await obtain(code, basic);
  const me = await fetch('https://api.getgo.com/admin/rest/v1/me', { headers: { Authorization: 'Bearer ' + token.access_token } });
  Me.parse(await me.json());
  Settings.parse(JSON.parse(localStorage.settings));
  Typed.validateSync(token);
  v.parse(Loose, token);
  return [Known.parse(token), Stripped.parse(token), Passed.parse(token), Extended.parse(token), Unknown.validate(token)];
}
