// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*

import { HttpClient, HttpRequest } from '@angular/common/http';

export function refresh(http: HttpClient, token: string) {
  return http.request(new HttpRequest('POST', 'https://api.example.test/oauth/token', { grant_type: 'refresh_token', refresh_token: token }));
}
