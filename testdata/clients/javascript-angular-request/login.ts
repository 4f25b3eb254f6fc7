// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=*

import { HttpClient, HttpParams, HttpRequest } from '@angular/common/http';

export function login(http: HttpClient, user: string) {
  const params = new HttpParams({ fromObject: { grant_type: 'password', user_id: user } });
  return http.request(new HttpRequest('GET', 'https://api.example.test/oauth/old_token', { params }));
}
