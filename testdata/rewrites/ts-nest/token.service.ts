import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class TokenService {
  constructor(private readonly http: HttpService) {}

  async exchange(code: string): Promise<string> {
    const params = { grant_type: 'authorization_code', code, client_id: process.env.MEETINGS_KEY };
    const { data } = await firstValueFrom(this.http.get('https://api.getgo.com/oauth/access_token', { params }));
    return data.access_token;
  }
}
