export function login(user: string): Promise<Response> {
  const params = new Map<string, string>([['grant_type', 'password']]);
  params.set('user_id', user);
  const query = new URLSearchParams([...params] as [string, string][]);
  return fetch(`https://api.example.test/oauth/old_token?${query.toString()}`); // [login]
}
