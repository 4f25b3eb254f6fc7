import * as C from './index.js';
import { keys as settings } from './index.js';

export const exchange = async (code) => {
  const body = new URLSearchParams();
  body.set('grant_type', 'authorization_code');
  body.set('code', code);
  body.append('client_id', settings.key);
  return fetch(C.TOKEN, { method: 'POST', body }); // [code]
};
