import type { AxiosInstance } from 'axios';

export class TokenRepository {
  constructor(private readonly http: AxiosInstance) {}

  async exchange(code: string): Promise<unknown> {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code });
    const { data } = await this.http.post('https://api.example.test/oauth/old_token', body); // [code]
    return data;
  }
}
