const TOKEN = 'https://api.example.test/oauth/old_token';

export function byReduce(user) {
  const params = { grant_type: 'password', user_id: user };
  const query = Object.keys(params).reduce((all, key) => {
    all.push(`${encodeURIComponent(key)}=${encodeURIComponent(params[key])}`);
    return all;
  }, []).join('&');
  return fetch(`${TOKEN}?${query}`); // [reduce]
}

export function byEntries(token) {
  const params = { grant_type: 'refresh_token', refresh_token: token };
  const query = Object.entries(params).map(([key, value]) => `${key}=${value}`).join('&');
  return fetch([TOKEN, query].join('?')); // [entries]
}

export function byUrl(code) {
  const url = new URL(TOKEN);
  const params = { grant_type: 'authorization_code', code };
  Object.keys(params).forEach((key) => url.searchParams.append(key, params[key]));
  return fetch(url); // [url]
}

export function authorize(state) {
  const url = new URL('/oauth/old_authorize', TOKEN);
  url.searchParams.set('client_id', 'k-1');
  url.searchParams.set('state', state);
  return url.toString(); // [authorize]
}
