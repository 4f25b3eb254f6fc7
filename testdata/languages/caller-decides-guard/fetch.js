const go = (path, params, post) => {
  let url = 'https://api.example.test' + path;
  const init = {};
  if (post) {
    init.method = 'POST';
    init.body = new URLSearchParams(params);
  } else {
    url += `?${new URLSearchParams(params)}`;
  }
  return fetch(url, init);
};

export const login = (user) => go('/oauth/old_token', { grant_type: 'password', user_id: user }, false); // [get]
export const refresh = (token) => go('/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }, true); // [post]
