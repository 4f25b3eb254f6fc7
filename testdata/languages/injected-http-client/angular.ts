import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { map, tap } from 'rxjs/operators';

interface TokenResponse {
  access_token: string;
  refresh_token?: string;
}

@Injectable({ providedIn: 'root' })
export class ShopConfig {
  readonly host: string = 'https://api.example.test';
  readonly key = 'k-1';
}

@Injectable()
export class LoginService {
  private token?: string;

  constructor(private readonly http: HttpClient, private config: ShopConfig) {}

  login(user: string, password: string): Observable<string> {
    const params = new HttpParams({
      fromObject: { grant_type: 'password', user_id: user, password, client_id: this.config.key },
    });
    return this.http
      .get<TokenResponse>(`${this.config.host}/oauth/old_token`, { params }) // [login]
      .pipe(
        map((answer) => answer.access_token),
        tap((token: string) => (this.token = token)),
      );
  }
}
