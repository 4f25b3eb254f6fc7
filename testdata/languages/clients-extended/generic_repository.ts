abstract class Repository<T> {
  constructor(protected readonly base: string) {}

  protected abstract path(): string;

  protected async create(fields: Record<string, string>): Promise<T> {
    const response = await fetch(this.base + this.path(), { method: 'POST', body: new URLSearchParams(fields) });
    return (await response.json()) as T;
  }
}

interface Token {
  access_token: string;
}

export class Tokens extends Repository<Token> {
  constructor() {
    super('https://api.example.test');
  }

  protected override path(): string {
    return '/oauth/old_token';
  }

  exchange(code: string): Promise<Token> {
    return this.create({ grant_type: 'authorization_code', code }); // [code]
  }
}
