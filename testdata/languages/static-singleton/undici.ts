import { Pool } from 'undici';

export class Shop {
  private static instance: Shop | null = null;
  private readonly pool: Pool;

  private constructor(origin: string) {
    this.pool = new Pool(origin);
  }

  static get(): Shop {
    return (Shop.instance ??= new Shop('https://api.example.test'));
  }

  async refresh(token: string): Promise<number> {
    const { statusCode } = await this.pool.request({ // [refresh]
      path: '/oauth/old_token',
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }).toString(),
    });
    return statusCode;
  }
}

export const refresh = (token: string) => Shop.get().refresh(token);
