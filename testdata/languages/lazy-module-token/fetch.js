let token;

export async function getToken(user, password) {
  if (token) {
    return token;
  }
  const response = await fetch('https://api.example.test/oauth/old_token', { // [login]
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', user_id: user, password }),
  });
  const answer = await response.json();
  token = answer.access_token;
  return token;
}
