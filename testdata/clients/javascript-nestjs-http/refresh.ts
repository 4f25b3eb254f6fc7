// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*

import { HttpService } from '@nestjs/common';

export class Refresh {
  constructor(private http: HttpService) {}

  async refresh(token: string) {
    const response = await this.http.axiosRef.post('https://api.example.test/oauth/token', {
      grant_type: 'refresh_token',
      refresh_token: token,
    });
    return response.data;
  }
}
