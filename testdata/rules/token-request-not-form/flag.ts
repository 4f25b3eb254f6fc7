import axios from 'axios';

// Inline: a plain object becomes JSON.
export const asJson = (code: string, auth: string) =>
  axios.post('https://api.getgo.com/oauth/v2/token', { grant_type: 'authorization_code', code }, { auth }); // expect: token-request-not-form high

// A header that says JSON breaks a body that is a form.
export const jsonHeader = (code: string, basic: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic, 'Content-Type': 'application/json' }, // expect: token-request-not-form high
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

// Text that nobody gives a type.
export const untyped = (code: string, basic: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: 'grant_type=authorization_code&code=' + code, // expect: token-request-not-form high
  });

// Through a helper of the project: it encodes as JSON.
function postJson(url: string, body: string, basic: string) {
  const headers = { Authorization: 'Basic ' + basic };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

export function byHelper(token: string, basic: string) {
  const body: Record<string, string> = { grant_type: 'refresh_token', refresh_token: token };
  return postJson('https://api.getgo.com/oauth/v2/token', body, basic); // expect: token-request-not-form high
}
