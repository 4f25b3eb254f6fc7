// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded

import { Headers, Http } from '@angular/http';

export class Refresh {
  constructor(private http: Http) {}

  run(token: string) {
    const headers = new Headers({ 'Content-Type': 'application/x-www-form-urlencoded' });
    const body = 'grant_type=refresh_token&refresh_token=' + token;
    return this.http.post('https://api.example.test/oauth/token', body, { headers });
  }
}
