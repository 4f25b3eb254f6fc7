// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*

import ky, { type KyInstance } from 'ky';

export default class Tokens {
  #api: KyInstance = ky.create({ prefixUrl: 'https://api.example.test/' });

  exchange(code: string) {
    return this.#api.post('oauth/token', { body: new URLSearchParams({ grant_type: 'authorization_code', code }) }).json<{ access_token: string }>();
  }
}
