// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers X-Trace=7

import { Headers, Http, RequestOptions } from '@angular/http';

export function refresh(http: Http, token: string) {
  const options = new RequestOptions({ headers: new Headers({ 'X-Trace': '7' }) });
  return http.post('https://api.example.test/oauth/token', { grant_type: 'refresh_token', refresh_token: token }, options);
}
