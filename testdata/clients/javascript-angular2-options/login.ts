// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* headers Accept=application/json

import { Headers, Http, RequestOptions, URLSearchParams } from '@angular/http';

export function login(http: Http, user: string) {
  const options = new RequestOptions({ headers: new Headers({ Accept: 'application/json' }) });
  const params = new URLSearchParams();
  params.set('grant_type', 'password');
  params.set('user_id', user);
  options.params = params;
  return http.get('https://api.example.test/oauth/old_token', options);
}
