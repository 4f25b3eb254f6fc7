async function obtain(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

// Within the hour, the refresh token's own time, a margin of a minute in either unit, another thing's time.
export class Tokens {
  async keep(code, basic) {
    const token = await obtain(code, basic);
    this.token = token.access_token;
    this.expiresAt = Date.now() + 3600 * 1000;
    this.refreshExpiresAt = Date.now() + 30 * 24 * 3600 * 1000;
    this.renewAt = Date.now() + token.expires_in * 1000 - 60000;
    this.lifetime = token.expires_in;
  }

  remember() {
    this.consentValidUntil = Date.now() + 365 * 24 * 3600 * 1000;
  }
}
