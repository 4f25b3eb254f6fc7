// Inline: overwritten whether or not the answer has one.
export async function inline(old: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: old }),
  });
  const token = await answer.json();
  localStorage.setItem('token', token.access_token);
  localStorage.setItem('refresh_token', token.refresh_token); // expect: refresh-token-dropped high
}

// Through a helper of the project: only the access token is kept.
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

  async refresh(basic: string) {
    const token = await renew(this.refreshToken, basic);
    this.token = token.access_token; // expect: refresh-token-dropped high
  }
}
