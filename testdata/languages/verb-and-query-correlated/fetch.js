function login(user, post) {
  const params = new URLSearchParams({ grant_type: 'password', user_id: user });
  let url = 'https://api.example.test/oauth/old_token';
  const init = {};
  if (post) {
    init.method = 'POST';
    init.body = params;
  } else {
    url = `${url}?${params}`;
  }
  return fetch(url, init); // [login]
}

module.exports = login;
