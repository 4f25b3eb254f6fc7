const base = new URL('https://api.example.test');

export function authorizeUrl(): string {
  const url = new URL('/oauth/old_authorize', base);
  url.searchParams.set('client_id', 'k-1');
  url.searchParams.append('redirect_uri', 'https://shop.example.test/back');
  return url.toString(); // [authorize]
}

export async function login(user: string): Promise<Response> {
  const url: URL = new URL('/oauth/old_token', base.href);
  url.search = new URLSearchParams({ grant_type: 'password', user_id: user }).toString();
  return fetch(url); // [login]
}
