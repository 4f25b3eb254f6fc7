// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic

import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';

export class Tokens {
  constructor(private http: HttpService) {}

  async exchange(code: string, secret: string) {
    const { data } = await firstValueFrom(
      this.http.post(
        'https://api.example.test/oauth/token',
        new URLSearchParams({ grant_type: 'authorization_code', code }),
        { auth: { username: 'app', password: secret } },
      ),
    );
    return data.access_token;
  }
}
