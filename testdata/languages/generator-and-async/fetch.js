const hosts = Object.freeze(['https://api.example.test']);

export async function refreshAll(tokens) {
  const [host] = hosts;
  const results = await Promise.all(tokens.map(async (token) => {
    const response = await fetch(host + '/oauth/old_token', { // [refresh]
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
    });
    return response.ok;
  }));
  return results.every(Boolean);
}
