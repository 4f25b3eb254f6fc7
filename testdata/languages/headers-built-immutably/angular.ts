import { HttpClient, HttpHeaders, HttpParams } from '@angular/common/http';

export class Tokens {
  private static readonly JSON = new HttpHeaders({ Accept: 'application/json' });

  constructor(private http: HttpClient) {}

  exchange(code: string, trace?: boolean) {
    let headers = Tokens.JSON;
    headers = headers.append('X-Shop', '7');
    headers.set('X-Forgotten', '1');
    let body = new HttpParams();
    body = body.set('grant_type', 'authorization_code');
    body.set('client_id', 'forgotten');
    body = body.set('code', code);
    return this.http.post('https://api.example.test/oauth/old_token', body, { headers }); // [code]
  }
}
