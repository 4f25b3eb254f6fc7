export function login(user, password, all) {
  const parts = ['https://api.example.test'];
  parts.push('/oauth/', 'old_token');
  parts.push('?grant_type=', 'password', `&user_id=${encodeURIComponent(user)}`);
  let url = parts.join('');
  url = url.concat('&password=', encodeURIComponent(password));
  if (all) {
    url += '&scope=all';
  }
  return fetch(url); // [login]
}
