export class Shared {
  headers = { Accept: 'application/json' };

  async login(user) {
    const response = await fetch('https://api.example.test/oauth/old_token', { // [login]
      method: 'POST',
      headers: this.headers,
      body: new URLSearchParams({ grant_type: 'password', user_id: user }),
    });
    const answer = await response.json();
    this.headers.Authorization = `Bearer ${answer.access_token}`;
  }
}
