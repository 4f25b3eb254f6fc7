import axios from 'axios';

const ENDPOINTS = {
  live: { host: 'https://api.example.test', token: '/oauth/old_token' },
  stage: { host: 'https://stage.example.test', token: '/oauth/old_token' },
} as const satisfies Record<string, { host: string; token: string }>;

type Stage = keyof typeof ENDPOINTS;

const stage: Stage = 'live';

export function exchange(code: string) {
  const { host, token } = ENDPOINTS[stage];
  return axios.post(`${host}${token}`, new URLSearchParams({ grant_type: 'authorization_code', code })); // [code]
}
