import type { Response } from 'express';

// Inline.
export function redirect(response: Response, id: string) {
  response.redirect(`https://api.getgo.com/oauth/authorize?client_id=${id}`); // expect: authorize-legacy-endpoint high
}

// Through a helper of the project.
function url(path: string, query: Record<string, string>) {
  return 'https://api.getgo.com' + path + '?' + new URLSearchParams(query);
}

export function login(id: string) {
  return url('/oauth/authorize', { client_id: id }); // expect: authorize-legacy-endpoint high
}
