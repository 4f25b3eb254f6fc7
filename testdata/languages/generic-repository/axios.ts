import axios, { AxiosInstance, AxiosResponse } from 'axios';

abstract class Repository<Entity, Input extends object> {
  protected readonly client: AxiosInstance;

  protected constructor(baseURL: string) {
    this.client = axios.create({ baseURL });
  }

  protected abstract get resource(): string;

  async create(input: Input): Promise<Entity> {
    const response: AxiosResponse<Entity> = await this.client.post<Entity>(this.resource, input);
    return response.data;
  }
}

interface Token {
  access_token: string;
}

export class TokenRepository extends Repository<Token, { grant_type: string; refresh_token: string }> {
  constructor() {
    super('https://api.example.test');
  }

  protected get resource(): string {
    return '/oauth/old_token';
  }

  async refresh(token: string): Promise<string> {
    const { access_token } = await this.create({ grant_type: 'refresh_token', refresh_token: token }); // [refresh]
    return access_token;
  }
}
