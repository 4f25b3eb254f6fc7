import Ajv from 'ajv';

// Open, or closed with the new field; closed, but of something else.
const open = {
  type: 'object',
  properties: { access_token: { type: 'string' }, expires_in: { type: 'number' } },
};
const known = {
  type: 'object',
  properties: { access_token: { type: 'string' }, organizer_key: { type: 'string' }, token_type: { type: 'string' } },
  additionalProperties: false,
};
const other = {
  type: 'object',
  properties: { access_token: { type: 'string' }, theme: { type: 'string' } },
  additionalProperties: false,
};

export async function login(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  return [open, known, other].map((schema) => new Ajv().validate(schema, token));
}
