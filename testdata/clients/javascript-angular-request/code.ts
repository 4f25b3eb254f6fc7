// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json X-Trace=7

import { HttpClient, HttpHeaders, HttpParams, HttpRequest } from '@angular/common/http';

export function exchange(http: HttpClient, code: string) {
  const body = new HttpParams().appendAll({ grant_type: 'authorization_code', code });
  const request = new HttpRequest('POST', 'https://api.example.test/oauth/token', body, {
    headers: new HttpHeaders({ Accept: 'application/json' }),
  });
  return http.request(request.clone({ setHeaders: { 'X-Trace': '7' } }));
}
