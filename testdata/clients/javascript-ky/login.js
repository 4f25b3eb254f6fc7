// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

import ky from 'ky';

export function login(user, password) {
  return ky('https://api.example.test/oauth/old_token', {
    searchParams: { grant_type: 'password', user_id: user, password, client_id: 'app' },
  }).json();
}
