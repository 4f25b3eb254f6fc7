// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

async function login(user, password) {
  const query = new URLSearchParams({ grant_type: 'password', user_id: user, password, client_id: 'app' });
  const response = await fetch(`https://api.example.test/oauth/old_token?${query}`, { headers: { Accept: 'application/json' } });
  return response.json();
}
