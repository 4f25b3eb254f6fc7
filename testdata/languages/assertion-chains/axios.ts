import axios from 'axios';

interface Settings {
  hosts?: { api?: string };
}

const settings = { hosts: { api: 'https://api.example.test' } } as const satisfies Settings;

export async function login(user: string | undefined, password: unknown) {
  const host = (settings as Settings).hosts!.api!;
  const params = { grant_type: 'password', user_id: user!, password: password as string };
  const response = await axios.get(`${host as string}/oauth/old_token`, { params: params as Record<string, any> }); // [login]
  return response.status;
}
