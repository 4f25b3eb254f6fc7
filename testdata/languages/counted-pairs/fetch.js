const HOST = 'https://api.example.test';

function get(path, ...pairs) {
  const query = new URLSearchParams();
  for (let i = 0; i < pairs.length; i += 2) {
    query.append(pairs[i], pairs[i + 1]);
  }
  return fetch(`${HOST}${path}?${query}`);
}

export const login = (user) => get('/oauth/old_token', 'grant_type', 'password', 'user_id', user, 'client_id', 'k-1'); // [login]
