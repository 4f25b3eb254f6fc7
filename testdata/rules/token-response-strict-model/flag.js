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

// Inline: the answer is checked where it comes.
export async function inline(code, basic) {
  const schema = z.object({ access_token: z.string(), expires_in: z.coerce.number() }).strict(); // expect: token-response-strict-model high
  return schema.parse(await obtain(code, basic));
}

// Through a helper of the project.
const check = (schema, value) => schema.parse(value);
const Answer = z.strictObject({ // expect: token-response-strict-model high
  access_token: z.string(),
  refresh_token: z.string().optional(),
});

export async function byHelper(code, basic) {
  return check(Answer, await obtain(code, basic));
}

// Joi rejects what it doesn't know; told by the fields alone.
export const Stored = Joi.object({ // expect: token-response-strict-model medium
  access_token: Joi.string().required(),
  organizer_key: Joi.string(),
});
