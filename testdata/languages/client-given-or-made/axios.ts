import axios, { AxiosInstance } from 'axios';

export class TokenService {
  private readonly http: AxiosInstance;

  constructor(http?: AxiosInstance) {
    this.http = http ?? axios.create({ baseURL: 'https://api.example.test', timeout: 10_000 });
  }

  async exchange(code: string): Promise<unknown> {
    const form = new URLSearchParams({ grant_type: 'authorization_code', code });
    return (await this.http.post('/oauth/old_token', form)).data; // [code]
  }
}
