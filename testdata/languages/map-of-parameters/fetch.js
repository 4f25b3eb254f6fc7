export function login(user) {
  const params = new Map([['grant_type', 'password']]);
  params.set('user_id', user);
  const query = new URLSearchParams([...params.entries()]);
  return fetch(`https://api.example.test/oauth/old_token?${query}`); // [login]
}
