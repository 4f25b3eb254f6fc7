export class TokenStore {
  constructor(key = null) {
    this.key = key;
  }

  async refresh(token) {
    if (this.key === null) {
      return false;
    }
    const url = `https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=${token}&client_id=${this.key}`;
    const response = await fetch(url); // [refresh]
    return response.text();
  }
}
