// Inline: kept in the browser's storage.
export async function inline(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', { // expect: token-never-refreshed high
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  localStorage.setItem('token', token.access_token);
}

// Through a helper of the project, kept in a field of a long-lived object.
function post(url: string, form: Record<string, string>, basic: string) {
  return fetch(url, { method: 'POST', headers: { Authorization: 'Basic ' + basic }, body: new URLSearchParams(form) });
}

export class Api {
  private token?: string;

  async login(code: string, basic: string) {
    const form: Record<string, string> = { grant_type: 'authorization_code', code };
    const answer = await post('https://api.getgo.com/oauth/v2/token', form, basic); // expect: token-never-refreshed high
    this.token = (await answer.json()).access_token;
  }
}
