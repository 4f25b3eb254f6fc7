class Settings {
  static #current;

  host = 'https://api.example.test';

  constructor({ tokenPath = '/oauth/old_token' } = {}) {
    this.tokenPath = tokenPath;
  }

  get tokenUrl() {
    return this.host + this.tokenPath;
  }

  static get current() {
    return (Settings.#current ??= new Settings());
  }
}

export async function exchange(code) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  return fetch(Settings.current.tokenUrl, { method: 'POST', body }); // [code]
}
