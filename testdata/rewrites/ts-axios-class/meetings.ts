import axios, { AxiosInstance } from 'axios';

interface Session {
  token?: string;
}

export class Meetings {
  private readonly http: AxiosInstance = axios.create({ baseURL: 'https://api.getgo.com' });

  constructor(private readonly clientId: string, private readonly session: Session) {}

  async login(email: string, password: string): Promise<void> {
    const { data } = await this.http.get<{ access_token: string }>('/oauth/access_token', {
      params: { grant_type: 'password', user_id: email, password, client_id: this.clientId },
    });
    this.session.token = data.access_token;
  }
}
