// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

import wretch from 'wretch';

export function login(user, password) {
  return wretch('https://api.example.test')
    .url('/oauth/old_token')
    .query({ grant_type: 'password', user_id: user, password, client_id: 'app' })
    .get()
    .json();
}
