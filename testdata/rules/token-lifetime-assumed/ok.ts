import type { Response } from 'express';

// Computed from the answer; within the hour; another value; the refresh token's own life.
async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

export async function keep(response: Response, code: string, basic: string) {
  const token = await obtain(code, basic);
  response.cookie('computed', token.access_token, { maxAge: (token.expires_in - 60) * 1000 });
  response.cookie('hour', token.access_token, { maxAge: 3600000 });
  response.cookie('organizer', token.organizer_key, { maxAge: 365 * 24 * 3600 * 1000 });
  response.cookie('renewal', token.refresh_token, { maxAge: 30 * 24 * 3600 * 1000 });
}
