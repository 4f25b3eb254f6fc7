import axios from 'axios';
import { environment } from '@env/environment';

export class LoginService {
  login(user: string, password: string): Promise<unknown> {
    const { host, key } = environment;
    return axios.get(`${host}/oauth/old_token`, { // [login]
      params: { grant_type: 'password', user_id: user, password, client_id: key },
    });
  }

  authorizeUrl(): string {
    return `${environment.host}/oauth/old_authorize?client_id=${environment.key}`; // [authorize]
  }
}
