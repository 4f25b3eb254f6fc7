// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

import { HttpClient, HttpHeaders, HttpParams } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

export class Tokens {
  private readonly http = inject(HttpClient);

  async exchange(code: string, secret: string): Promise<string> {
    let headers = new HttpHeaders();
    headers = headers.set('Authorization', `Basic ${btoa('app:' + secret)}`);
    const body = new HttpParams({ fromObject: { grant_type: 'authorization_code', code } });
    const token = await firstValueFrom(this.http.post<{ access_token: string }>('https://api.example.test/oauth/token', body, { headers }));
    return token.access_token;
  }
}
