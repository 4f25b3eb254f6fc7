import axios from 'axios';
import { TOKEN } from './urls';

export const login = (form, auth) => axios.post('https://api.getgo.com' + TOKEN, form, { auth });
