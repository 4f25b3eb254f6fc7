import axios from 'axios';
import { TOKEN_URL } from './urls';

export async function login(code, auth) {
  const answer = await axios.post(TOKEN_URL, new URLSearchParams({ grant_type: 'authorization_code', code }), { auth });
  const token = answer.data;
  return token.version === '2'; // expect: token-response-version high
}
