import axios, { type AxiosInstance } from 'axios';
import qs from 'qs';

export abstract class Sends<Kind extends string> {
  protected abstract readonly path: string;
  protected readonly http: AxiosInstance = axios.create({ baseURL: 'https://api.example.test' });

  protected submit(fields: Record<string, string>): Promise<{ kind: Kind }> {
    return this.http.post(this.path, qs.stringify(fields));
  }
}
