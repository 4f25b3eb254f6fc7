import axios, { Axios, AxiosInstance } from 'axios';

class Portal {
  private readonly http: AxiosInstance;

  constructor(http?: Axios) {
    this.http = axios.create({ baseURL: 'https://api.example.test', timeout: 5_000 });
    void http;
  }

  exchange = async (code: string) => {
    const form = new URLSearchParams({ grant_type: 'authorization_code', code });
    return this.http.post('/oauth/old_token', form); // [code]
  };
}

export default new Portal();
