import { headers } from './login';

export const meetings = (token) => fetch('https://api.getgo.com/G2M/rest/meetings', { headers: headers(token) });
