import axios from 'axios';
import { TOKEN_LIFE, TOKEN_URL } from './urls';

export async function login(response, code, auth) {
  const answer = await axios.post(TOKEN_URL, new URLSearchParams({ grant_type: 'authorization_code', code }), { auth });
  response.cookie('token', answer.data.access_token, { maxAge: TOKEN_LIFE }); // expect: token-lifetime-assumed high
}
