class Refresh {
  constructor(token) {
    this.token = token;
  }

  toFields() {
    return { grant_type: 'refresh_token', refresh_token: this.token };
  }
}

const grants = { refresh: Refresh };

export function run(token) {
  const Grant = grants['refresh'];
  const grant = new Grant(token);
  return fetch('https://api.example.test/oauth/old_token', { // [send]
    method: 'POST',
    body: new URLSearchParams(grant.toFields()),
  });
}
