import type { Response } from 'express';

// Inline: kept for a year.
export async function inline(response: Response, code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  response.cookie('token', token.access_token, { maxAge: 365 * 24 * 3600 * 1000 }); // expect: token-lifetime-assumed high
}

// Through a helper of the project.
async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

export async function byHelper(response: Response, code: string, basic: string) {
  const token = await obtain(code, basic);
  response.cookie('token', token.access_token, { maxAge: 86400000 }); // expect: token-lifetime-assumed high
}

// The old documentation's own number.
export const expires = () => Date.now() + 30758399000; // expect: token-lifetime-assumed medium
