import axios, { AxiosError, InternalAxiosRequestConfig } from 'axios';

const http = axios.create({ baseURL: 'https://api.example.test' });

http.interceptors.request.use((config: InternalAxiosRequestConfig): InternalAxiosRequestConfig => {
  config.headers.set('X-Trace', crypto.randomUUID());
  return config;
});

export async function refresh(token: string): Promise<number> {
  try {
    const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token });
    return (await http.post('/oauth/old_token', form)).status; // [refresh]
  } catch (error) {
    throw (error as AxiosError).toJSON();
  }
}
