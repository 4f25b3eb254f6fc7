class RequestBuilder {
  #url;
  #verb = 'GET';
  #headers = new Headers();
  #fields = new URLSearchParams();

  static to(url) {
    const builder = new RequestBuilder();
    builder.#url = url;
    return builder;
  }

  method(verb) {
    this.#verb = verb;
    return this;
  }

  header(name, value) {
    this.#headers.set(name, value);
    return this;
  }

  field(name, value) {
    this.#fields.append(name, value);
    return this;
  }

  build() {
    return new Request(this.#url, { method: this.#verb, headers: this.#headers, body: this.#fields });
  }
}

export function exchange(code) {
  const request = RequestBuilder.to('https://api.example.test/oauth/old_token')
    .method('POST')
    .header('Accept', 'application/json')
    .field('grant_type', 'authorization_code')
    .field('code', code)
    .build();
  return fetch(request); // [code]
}
