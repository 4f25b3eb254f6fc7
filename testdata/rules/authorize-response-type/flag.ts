import type { Response } from 'express';

// Inline.
export const none = (id: string, state: string) => `https://api.getgo.com/oauth/v2/authorize?client_id=${id}&state=${state}`; // expect: authorize-response-type high

export function another(response: Response, id: string, state: string) {
  const query = new URLSearchParams({ response_type: 'token', client_id: id, state }); // expect: authorize-response-type high
  response.redirect('https://api.getgo.com/oauth/v2/authorize?' + query);
}

// Through a helper of the project.
function url(path: string, query: Record<string, string>) {
  return 'https://api.getgo.com' + path + '?' + new URLSearchParams(query);
}

export const login = (id: string, state: string) => url('/oauth/v2/authorize', { client_id: id, state }); // expect: authorize-response-type high
