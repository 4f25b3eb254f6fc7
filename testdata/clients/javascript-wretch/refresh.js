// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
// expect: PUT https://api.example.test/put text headers Content-Type=text/plain

import wretch from 'wretch';

export async function refresh(token) {
  await wretch('https://api.example.test/put').content('text/plain').body('some text').put();
  return wretch('https://api.example.test/oauth/token').json({ grant_type: 'refresh_token', refresh_token: token }).post().json();
}
