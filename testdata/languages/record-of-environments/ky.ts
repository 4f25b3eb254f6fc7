import ky from 'ky';

type Environment = 'live' | 'test';

const HOSTS: Record<Environment, string> = {
  live: 'https://api.example.test',
  test: 'https://api-test.example.test',
};

export class Shop {
  private readonly host: string;

  constructor(environment: Environment) {
    this.host = HOSTS[environment];
  }

  exchange(code: string) {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code });
    return ky.post(`${this.host}/oauth/old_token`, { body }).json(); // [code]
  }
}

export const shop = new Shop('live');
