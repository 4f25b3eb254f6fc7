import { HttpClient } from '@angular/common/http';
import { Observable, of, switchMap } from 'rxjs';

interface Token {
  access_token: string;
}

export class Session {
  constructor(private readonly http: HttpClient) {}

  start(code: string): Observable<unknown> {
    return this.http
      .post<Token>('https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code }) // [code]
      .pipe(
        switchMap((token: Token) =>
          this.http.get('https://api.example.test/v1/me', { headers: { Authorization: `Bearer ${token.access_token}` } }), // [me]
        ),
      );
  }
}
