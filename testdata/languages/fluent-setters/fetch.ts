type Verb = 'GET' | 'POST';

abstract class HttpCall<Answer> {
  private url: string | null = null;
  private verb: Verb = 'POST';
  private fields: Record<string, string> = {};

  setUrl(url: string): this {
    this.url = url;
    return this;
  }

  setVerb(verb: Verb): this {
    this.verb = verb;
    return this;
  }

  setFields(fields: Record<string, string>): this {
    this.fields = fields;
    return this;
  }

  protected async send(): Promise<Answer> {
    let url = this.url!;
    const init: RequestInit = { method: this.verb };
    if (this.verb === 'GET') {
      url += `?${new URLSearchParams(this.fields)}`;
    } else {
      init.body = new URLSearchParams(this.fields);
    }
    return (await (await fetch(url, init)).json()) as Answer;
  }
}

export class DirectLogin extends HttpCall<{ access_token: string }> {
  constructor(private readonly clientId: string) {
    super();
  }

  login(name: string, password: string) {
    return this.setUrl('https://api.example.test/oauth/old_token')
      .setVerb('GET')
      .setFields({ grant_type: 'password', user_id: name, password, client_id: this.clientId })
      .send(); // [login]
  }
}
