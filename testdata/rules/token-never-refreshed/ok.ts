// Kept, and refreshed somewhere in the project, though nothing calls it.
async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

export async function keep(code: string, basic: string) {
  localStorage.setItem('token', (await obtain(code, basic)).access_token);
}

export function renewal(form: Record<string, string>, token: string) {
  form.append('grant_type', 'refresh_token');
  form.append('refresh_token', token);
}
