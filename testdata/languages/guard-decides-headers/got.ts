import got, { Headers } from 'got';

const CLIENT = 'shop-7';

async function call<T>(
  path: string,
  params: Record<string, string>,
  token: string | null = null,
  type: string = 'application/x-www-form-urlencoded',
): Promise<T> {
  const headers: Headers = { 'Content-Type': type };
  if (token !== null) {
    headers.Authorization = `Bearer ${token}`;
  }
  return got.post(`https://api.example.test${path}`, { headers, form: params }).json<T>();
}

export const refresh = async (old: string): Promise<unknown> => {
  const params = { grant_type: 'refresh_token', refresh_token: old, client_id: CLIENT };
  return call<unknown>('/oauth/old_token', params, null, 'application/json'); // [refresh]
};

export const code = (code: string) =>
  call('/oauth/old_token', { grant_type: 'authorization_code', code, client_id: CLIENT }); // [code]

export const profile = (session: string) => call<Me>('/v1/me', { fields: 'name' }, 'p-' + session); // [profile]

interface Me {
  name: string;
}
