import axios from 'axios';
import { TOKEN_URL } from './urls';

export async function login(code, auth, session) {
  const answer = await axios.post(TOKEN_URL, new URLSearchParams({ grant_type: 'authorization_code', code }), { auth }); // expect: token-never-refreshed high
  session.set('token', answer.data.access_token);
}
