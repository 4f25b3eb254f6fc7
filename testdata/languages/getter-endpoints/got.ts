import got from 'got';

class Endpoints {
  private static get host(): string {
    return 'https://api.example.test';
  }

  static get token(): string {
    return `${this.host}/oauth/old_token`;
  }

  get authorize(): string {
    return `${Endpoints.host}/oauth/old_authorize`;
  }
}

export class Login {
  private readonly endpoints = new Endpoints();

  link(): string {
    return `${this.endpoints.authorize}?client_id=k-1`; // [authorize]
  }

  run(user: string) {
    return got(Endpoints.token, { searchParams: { grant_type: 'password', user_id: user } }).json(); // [login]
  }
}
