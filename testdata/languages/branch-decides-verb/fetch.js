function call(path, { body, token, method = body ? 'POST' : 'GET', ...rest } = {}) {
  const headers = { Accept: 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  return fetch('https://api.example.test' + path, {
    method,
    headers,
    ...(body ? { body: new URLSearchParams(body) } : {}),
    ...rest,
  });
}

export const refresh = (token) =>
  call('/oauth/old_token', { body: { grant_type: 'refresh_token', refresh_token: token } }); // [refresh]

export const me = (session) => call('/v1/me', { token: 't' + session }); // [me]
