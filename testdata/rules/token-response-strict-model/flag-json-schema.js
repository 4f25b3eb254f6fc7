import Ajv from 'ajv';

// A JSON Schema that closes the object.
const schema = {
  type: 'object',
  properties: { access_token: { type: 'string' }, expires_in: { type: 'number' } },
  required: ['access_token'],
  additionalProperties: false, // expect: token-response-strict-model medium
};

export async function login(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  if (!new Ajv().validate(schema, token)) throw new Error('no token');
  return token;
}
