import { LOGIN } from './urls';

export const login = (id, state) => `${LOGIN}?client_id=${id}&state=${state}`; // expect: authorize-response-type high
