import axios from 'axios';
import { TOKEN } from './urls';

export async function login(code, auth) {
  const params = { grant_type: 'authorization_code', code };
  const answer = await axios.get(TOKEN, { auth, params }); // expect: token-request-uses-get high
  return answer.data;
}
