const base = (Host) => class extends Host {
  post(fields) {
    return fetch(this.url(), { method: 'POST', body: new URLSearchParams(fields) });
  }
};

class Live {
  url() {
    return 'https://api.example.test/oauth/old_token';
  }
}

export function exchange(code) {
  const Poster = base(Live);
  return new Poster().post({ grant_type: 'authorization_code', code }); // [code]
}
