import { LOGIN } from './urls';

export const login = (id) => `${LOGIN}?response_type=code&client_id=${id}`; // expect: authorize-missing-state high
