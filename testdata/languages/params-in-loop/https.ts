import * as https from 'node:https';

type Params = { [name: string]: string };

export default class Directory {
  public constructor(private readonly key: string) {}

  login(user: string, password: string, done: (res: unknown) => void): void {
    const params: Params = { grant_type: 'password', user_id: user, password, client_id: this.key };
    let query = '';
    for (const [name, value] of Object.entries(params) as Array<[string, string]>) {
      query += `${name}=${encodeURIComponent(value)}&`;
    }
    query = query.slice(0, -1);
    https.get('https://api.example.test/oauth/old_token?' + query, done); // [login]
  }
}
