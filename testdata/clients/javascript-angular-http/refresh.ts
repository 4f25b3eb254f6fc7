// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded
// expect: POST https://api.example.test/oauth/json json grant_type=refresh_token refresh_token=*

import { HttpClient, HttpParams } from '@angular/common/http';

export class Refresh {
  constructor(private http: HttpClient) {}

  run(token: string) {
    const body = new HttpParams({ fromString: 'grant_type=refresh_token' }).set('refresh_token', token).toString();
    this.http.post('https://api.example.test/oauth/json', { grant_type: 'refresh_token', refresh_token: token }).subscribe();
    return this.http.post('https://api.example.test/oauth/token', body, {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      observe: 'response',
    });
  }
}
