import { HOST, PATH } from './urls';

export const login = (body) => fetch(`${HOST}${PATH}`, { method: 'POST', body });
