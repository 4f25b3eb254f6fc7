import axios from 'axios';

export const enum Host {
  Other = 'https://login.other.test',
}

export const exchange = (code: string) =>
  axios.post<{ access_token: string }>(`${Host.Other}/token`, new URLSearchParams({ grant_type: 'authorization_code', code })); // [token]
