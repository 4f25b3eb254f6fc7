const { z } = require('zod');

const names = { firstName: z.string(), lastName: z.string() };

exports.TokenAnswer = z // expect: token-response-strict-model high
  .object({ access_token: z.string(), account_key: z.string(), ...names })
  .extend({ email: z.string() })
  .strict();
