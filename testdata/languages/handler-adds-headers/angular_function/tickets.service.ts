import { Injectable, inject } from '@angular/core';
import { HttpClient, HttpParams } from '@angular/common/http';

@Injectable({ providedIn: 'root' })
export class Tickets {
  private readonly http = inject(HttpClient);

  exchange(code: string) {
    const form = new HttpParams({ fromObject: { grant_type: 'authorization_code', code } });
    return this.http.post('https://api.example.test/oauth/old_token', form); // [code]
  }
}
