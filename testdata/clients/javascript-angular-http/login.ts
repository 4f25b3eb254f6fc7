// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class Login {
  constructor(private http: HttpClient) {}

  run(user: string, password: string) {
    const params = new HttpParams()
      .set('grant_type', 'password')
      .set('user_id', user)
      .append('password', password)
      .set('client_id', 'app');
    return this.http.get<{ access_token: string }>('https://api.example.test/oauth/old_token', {
      params,
      headers: { Accept: 'application/json' },
    });
  }
}
