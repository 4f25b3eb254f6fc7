// Replaced if present, else kept; a guard; a value that is used and not stored.
async function renew(old: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: old }),
  });
  return answer.json();
}

export class Store {
  private token?: string;
  private refreshToken: string = '';

  async byDefault(basic: string) {
    const token = await renew(this.refreshToken, basic);
    this.token = token.access_token;
    this.refreshToken = token.refresh_token || this.refreshToken;
  }

  async byGuard(basic: string) {
    const token = await renew(this.refreshToken, basic);
    this.token = token.access_token;
    if (token.refresh_token) this.refreshToken = token.refresh_token;
  }

  async once(old: string, basic: string) {
    return (await renew(old, basic)).access_token;
  }
}
