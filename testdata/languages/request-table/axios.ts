import axios, { AxiosRequestConfig } from 'axios';

type Fields = Record<string, string>;
type Endpoint = (fields: Fields) => AxiosRequestConfig;

const endpoints: Record<'token' | 'me', Endpoint> = {
  token: (fields: Fields) => ({
    method: 'POST',
    url: 'https://api.example.test/oauth/old_token',
    data: new URLSearchParams(fields).toString(),
  }),
  me: (fields) => ({ method: 'GET', url: 'https://api.example.test/v1/me', params: fields }),
};

async function run<T>(name: keyof typeof endpoints, fields: Fields): Promise<T> {
  const { data } = await axios.request<T>(endpoints[name](fields)); // [run]
  return data;
}

export const tokens = {
  exchange: (code: string) => run('token', { grant_type: 'authorization_code', code }), // [code]
  me: () => run('me', { expand: 'keys' }),
};
