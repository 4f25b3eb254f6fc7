import axios, { AxiosInstance } from 'axios';

let shared: AxiosInstance | undefined;

async function client(): Promise<AxiosInstance> {
  if (!shared) {
    shared = axios.create({ baseURL: 'https://api.example.test', headers: { 'X-Shop': '7' } });
  }
  return shared;
}

export async function refresh(token: string): Promise<string> {
  const http = await client();
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token });
  const { data } = await http.post<{ id: string }>('/oauth/old_token', form); // [refresh]
  return data as any;
}
