type Fields = Record<string, string>;

export class Api {
  static readonly TOKEN = 'https://api.example.test/oauth/old_token';

  token(fields: Fields): Promise<Response>;
  token(verb: 'GET' | 'POST', fields: Fields): Promise<Response>;
  token(first: Fields | string, second?: Fields): Promise<Response> {
    const verb = typeof first === 'string' ? first : 'POST';
    const fields = typeof first === 'string' ? second! : first;
    if (verb === 'GET') {
      return fetch(Api.TOKEN + '?' + new URLSearchParams(fields).toString());
    }
    return fetch(Api.TOKEN, { method: 'POST', body: new URLSearchParams(fields) });
  }

  login(user: string) {
    return this.token('GET', { grant_type: 'password', user_id: user }); // [query]
  }

  exchange(code: string) {
    return this.token({ grant_type: 'authorization_code', code }); // [form]
  }
}
