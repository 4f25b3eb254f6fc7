export class Portal {
  #site = new URL('https://api.example.test');

  #address(path) {
    const address = new URL(this.#site);
    address.pathname = path;
    return address;
  }

  exchange(code) {
    const body = new URLSearchParams([['grant_type', 'authorization_code'], ['code', code]]);
    return fetch(this.#address('/oauth/old_token').href, { method: 'POST', body }); // [code]
  }
}
