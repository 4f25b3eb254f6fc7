// What the answer lacks is filled in before the whole of it replaces what was stored.
async function renew(old) {
  const response = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + process.env.GOTO_BASIC },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: old }),
  });
  return response.json();
}

export class Login {
  async renew() {
    const next = await renew(this.kept.refresh_token);
    if (!next.refresh_token) next.refresh_token = this.kept.refresh_token;
    this.kept = next;
  }
}
