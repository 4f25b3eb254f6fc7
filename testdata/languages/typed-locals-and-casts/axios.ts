import type { AxiosInstance } from 'axios';
import { container } from './container';

export function refresh(token: string) {
  const http = container.lookup('http') as AxiosInstance;
  return http.post('/oauth/old_token', new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token })); // [cast]
}

export function login() {
  const http: AxiosInstance = container.lookup('http');
  return http.get('https://api.example.test/oauth/old_token', { params: { grant_type: 'password' } }); // [local]
}
