// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

import https from 'N/https';

export function login(user, password) {
  const url = `https://api.example.test/oauth/old_token?grant_type=password&user_id=${user}&password=${password}&client_id=app`;
  return JSON.parse(https.get({ url }).body);
}
