import { Injectable } from '@angular/core';
import { HttpClient, HttpParams } from '@angular/common/http';

@Injectable({ providedIn: 'root' })
export class Tickets {
  constructor(private readonly http: HttpClient) {}

  exchange(code: string) {
    const form = new HttpParams().set('grant_type', 'authorization_code').set('code', code);
    return this.http.post('https://api.example.test/oauth/old_token', form); // [code]
  }
}
