// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=*

import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { lastValueFrom, map } from 'rxjs';

@Injectable()
export class LoginService {
  constructor(private readonly httpService: HttpService) {}

  login(user: string, password: string) {
    const answer = this.httpService
      .get('https://api.example.test/oauth/old_token', { params: { grant_type: 'password', user_id: user, password } })
      .pipe(map((response) => response.data));
    return lastValueFrom(answer);
  }
}
