import { HttpClient, HttpHeaders, HttpParams, HttpRequest } from '@angular/common/http';

export class Tokens {
  constructor(private readonly http: HttpClient) {}

  exchange(code: string) {
    const body = new HttpParams().set('grant_type', 'authorization_code').set('code', code);
    const plain = new HttpRequest('POST', 'https://api.example.test/oauth/old_token', body, {
      headers: new HttpHeaders().set('Accept', 'application/json'),
    });
    return this.http.request(plain.clone({ setHeaders: { 'X-Shop': '7' } })); // [code]
  }
}
