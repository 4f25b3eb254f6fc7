import axios from 'axios';
import { TOKEN_URL } from './urls';

export async function refresh(old, auth, session) {
  const answer = await axios.post(TOKEN_URL, new URLSearchParams({ grant_type: 'refresh_token', refresh_token: old }), { auth });
  session.set('token', answer.data.access_token);
  session.set('refresh', answer.data.refresh_token); // expect: refresh-token-dropped high
}
