import axios, { AxiosRequestConfig, AxiosResponse, Method } from 'axios';

const CLIENT = 'shop-7' as const;

export abstract class Api {
  private static readonly BASE: string = 'https://api.example.test';

  static request<T = unknown>(
    verb: Method,
    path: string,
    params: Record<string, string> = {},
    headers: Record<string, string> = {},
    base: string = Api.BASE,
  ): Promise<AxiosResponse<T>> {
    const config: AxiosRequestConfig = { method: verb, url: base + path, headers };
    if (verb === 'GET') {
      config.params = params;
    } else {
      config.data = new URLSearchParams(params);
    }
    return axios.request<T>(config);
  }
}

export function byPassword(user: string, password: string) {
  return Api.request<Token>('GET', '/oauth/old_token', { // [password]
    grant_type: 'password',
    user_id: user,
    password,
    client_id: CLIENT,
  });
}

export function byCode(code: string) {
  const params = { grant_type: 'authorization_code', code, client_id: CLIENT };
  return Api.request<Token>('POST', '/oauth/old_token', params); // [code]
}

export const files = () => Api.request('GET', '/v1/list', {}, {}, 'https://files.example.test'); // [elsewhere]

interface Token {
  access_token: string;
}
