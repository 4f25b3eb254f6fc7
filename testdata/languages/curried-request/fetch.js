const call = (base) => (verb) => (path) => (fields) => {
  const query = new URLSearchParams(fields);
  return verb === 'GET'
    ? fetch(`${base}${path}?${query}`, { method: verb })
    : fetch(`${base}${path}`, { method: verb, body: query });
};

const api = call('https://api.example.test');
const post = api('POST');
const get = api('GET');
const token = '/oauth/old_token';

export const exchange = (code) => post(token)({ grant_type: 'authorization_code', code }); // [code]
export const login = (user) => get(token)({ grant_type: 'password', user_id: user }); // [login]
