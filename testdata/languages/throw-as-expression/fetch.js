const fail = (message) => {
  throw new Error(message);
};

export async function run(token, mode) {
  const value = token ?? fail('no token');
  const verb = mode === 'live' ? 'POST' : fail('no mode');
  return fetch('https://api.example.test/oauth/old_token', { // [refresh]
    method: verb,
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: value }),
  });
}
