// expect: POST https://api.example.test/oauth/token text grant_type=password headers Content-Type=application/x-www-form-urlencoded Accept=application/json Authorization="Basic base64(app:*)"

import { HttpClient, HttpHeaders } from '@angular/common/http';

export class Tokens {
  constructor(private http: HttpClient) {}

  login(secret: string) {
    const headers = new HttpHeaders({ 'Content-Type': 'application/x-www-form-urlencoded' })
      .set('Accept', 'application/json')
      .append('Authorization', 'Basic ' + btoa('app:' + secret));
    headers.set('X-Lost', 'copies are not kept');
    return this.http.post('https://api.example.test/oauth/token', 'grant_type=password', { headers });
  }
}
