async function obtain(code, basic) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

const DAY = 24 * 60 * 60 * 1000;

export class Tokens {
  async fixed(code, basic) {
    const token = await obtain(code, basic);
    this.token = token.access_token;
    this.expiresAt = Date.now() + 356 * DAY; // expect: token-lifetime-assumed high
  }

  async duration(code, basic) {
    const token = await obtain(code, basic);
    this.token = token.access_token;
    this.expiresAt = token.expires_in * 1000; // expect: token-lifetime-assumed high
  }

  async margin(code, basic) {
    const token = await obtain(code, basic);
    this.token = token.access_token;
    this.renewAt = Math.floor(Date.now() / 1000) + token.expires_in - 86400; // expect: token-lifetime-assumed high
  }
}
