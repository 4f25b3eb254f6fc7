export class Pair {
  async renew(stored) {
    const response = await fetch('https://api.example.test/oauth/old_token', { // [refresh]
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: stored.refresh }),
    });
    const answer = await response.json();
    this.access = answer.access_token;
    this.refresh = answer.refresh_token || this.refresh;
  }
}
