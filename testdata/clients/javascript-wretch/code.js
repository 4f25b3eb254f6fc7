// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json Authorization="Basic base64(app:*)"

import wretch from 'wretch';

export function exchange(code, secret) {
  return wretch('https://api.example.test/oauth/token')
    .headers({ Accept: 'application/json' })
    .auth('Basic ' + btoa('app:' + secret))
    .formUrl({ grant_type: 'authorization_code', code })
    .post()
    .json();
}
