export function refresh(token) {
  // fetch('https://old.example.test/oauth/old_token?grant_type=password&user_id=1');
  const debug = false;
  const url = debug ? 'https://debug.example.test/oauth/old_token' : 'https://api.example.test/oauth/old_token';
  return fetch(url, { // [live]
    method: 'POST',
    body: new URLSearchParams(`grant_type=refresh_token&refresh_token=${token}`),
  });

  fetch('https://never.example.test/oauth/old_token');
}
