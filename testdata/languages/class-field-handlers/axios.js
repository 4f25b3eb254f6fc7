import axios from 'axios';

export default class Session {
  static PATH = '/oauth/old_token';
  #key = 'k-1';
  http = axios.create({ baseURL: 'https://api.example.test' });
  token = null;

  exchange = async (code) => {
    const fields = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: this.#key });
    const { data } = await this.http.post(Session.PATH, fields); // [code]
    this.token = data.access_token;
  };
}
