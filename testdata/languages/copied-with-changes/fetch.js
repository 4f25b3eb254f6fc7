const me = Object.freeze({ host: 'https://api.example.test', path: '/v1/me', method: 'GET' });
const token = { ...me, path: '/oauth/old_token', method: 'POST' };

const send = ({ host, path, method }, body) => fetch(host + path, { method, body }); // [me]

export const whoAmI = () => send(me);

export const refresh = (old) =>
  send(token, new URLSearchParams({ grant_type: 'refresh_token', refresh_token: old })); // [token]
