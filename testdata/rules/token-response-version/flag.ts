// Inline: read where the request is made.
export async function inline(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  return token.version === '2'; // expect: token-response-version high
}

// Through a helper of the project.
async function obtain(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return answer.json();
}

export async function byHelper(code: string, basic: string) {
  const token = await obtain(code, basic);
  return token.version === '2'; // expect: token-response-version high
}
