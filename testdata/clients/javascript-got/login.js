// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

import got from 'got';

export async function login(user, password) {
  return got('https://api.example.test/oauth/old_token', {
    searchParams: { grant_type: 'password', user_id: user, password, client_id: 'app' },
  }).json();
}
