import { API } from './hosts.js';

const oauth = `${API}/oauth`;
export const TOKEN = `${oauth}/old_token`;
