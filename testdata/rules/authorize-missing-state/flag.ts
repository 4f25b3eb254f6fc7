import type { Response } from 'express';

// Inline.
export const none = (id: string) => `https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=${id}`; // expect: authorize-missing-state high

export function fixed(response: Response, id: string) {
  const query = new URLSearchParams({ response_type: 'code', client_id: id, state: 'xyz' }); // expect: authorize-missing-state high
  response.redirect('https://api.getgo.com/oauth/v2/authorize?' + query);
}

// Through a helper of the project.
function url(path: string, query: Record<string, string>) {
  return 'https://api.getgo.com' + path + '?' + new URLSearchParams(query);
}

export const login = (id: string) => url('/oauth/v2/authorize', { response_type: 'code', client_id: id }); // expect: authorize-missing-state high
