import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class Urls {
  token(): string {
    return 'https://api.example.test/oauth/old_token';
  }
}

@Injectable({ providedIn: 'root' })
export class TokenService {
  private http = inject(HttpClient);
  private urls = inject(Urls);

  refresh(token: string): Promise<unknown> {
    const body = new HttpParams().set('grant_type', 'refresh_token').set('refresh_token', token);
    return firstValueFrom(this.http.post(this.urls.token(), body)); // [refresh]
  }
}
