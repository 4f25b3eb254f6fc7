import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class LoginService {
  constructor(private http: HttpClient) {}

  exchange(code: string, key: string) {
    return this.http.get<{ access_token: string }>(
      `https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code=${code}&client_id=${key}`,
    );
  }
}
