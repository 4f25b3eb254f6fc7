// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST /oauth/token form grant_type=refresh_token refresh_token=* headers .. uncertain

import axios, { type AxiosInstance, AxiosResponse } from 'axios';

type Http = AxiosInstance;
interface Token {
  access_token: string;
}

export class Tokens {
  private readonly http: Http = axios.create({ baseURL: 'https://api.example.test', auth: { username: 'app', password: process.env.SECRET! } });

  async exchange(code: string): Promise<Token> {
    const { data }: AxiosResponse<Token> = await this.http.post<Token>('/oauth/token', new URLSearchParams({ grant_type: 'authorization_code', code }));
    return data;
  }
}

export const refresh = (http: Http, token: string) =>
  http.post<Token>('/oauth/token', new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }));
