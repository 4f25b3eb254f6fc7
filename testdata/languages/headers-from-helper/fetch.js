const common = () => ({ Accept: 'application/json', 'User-Agent': 'shop/1' });
const basic = (id, secret) => ({ Authorization: `Basic ${btoa([id, secret].join(':'))}` });
const bearer = (token) => ({ Authorization: `Bearer ${token}` });

export const refresh = (token, id, secret) =>
  fetch('https://api.example.test/oauth/old_token', { // [token]
    method: 'POST',
    headers: { ...common(), ...basic(id, secret) },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
  });

export const me = (token) => fetch('https://api.example.test/v1/me', { headers: Object.assign(common(), bearer(token)) }); // [me]
