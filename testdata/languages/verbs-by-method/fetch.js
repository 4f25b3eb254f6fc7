const send = (method, url, data = {}, headers = {}) => {
  const query = new URLSearchParams(data);
  const init = { method, headers };
  let target = url;
  if (method === 'GET') {
    target = `${url}?${query}`;
  } else {
    init.body = query;
  }
  return fetch(target, init);
};

const api = {
  get: (url, data) => send('GET', url, data),
  post: (url, data) => send('POST', url, data, { 'Content-Type': 'application/x-www-form-urlencoded' }),
};

export const password = (user) => api.get('https://api.example.test/oauth/old_token', { grant_type: 'password', user_id: user }); // [password]
export const refresh = (token) => api.post('https://api.example.test/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }); // [refresh]
