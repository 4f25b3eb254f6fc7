class RequestBuilder {
  private readonly headers = new Headers();
  private readonly fields = new URLSearchParams();
  private verb = 'GET';

  private constructor(private readonly url: string) {}

  static to(url: string): RequestBuilder {
    return new RequestBuilder(url);
  }

  method(verb: string): this {
    this.verb = verb;
    return this;
  }

  header(name: string, value: string): this {
    this.headers.set(name, value);
    return this;
  }

  field(name: string, value: string): this {
    this.fields.append(name, value);
    return this;
  }

  build(): Request {
    return new Request(this.url, { method: this.verb, headers: this.headers, body: this.fields });
  }
}

export function exchange(code: string): Promise<Response> {
  const request = RequestBuilder.to('https://api.example.test/oauth/old_token')
    .method('POST')
    .header('Accept', 'application/json')
    .field('grant_type', 'authorization_code')
    .field('code', code)
    .build();
  return fetch(request); // [code]
}
