// Inline: read where the request is made.
export async function inline(code: string, basic: string) {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token = await answer.json();
  return token.platform; // expect: token-response-platform high
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
  return token.platform; // expect: token-response-platform high
}

// Taken apart at once.
export async function apart(code: string, basic: string) {
  const { access_token, platform } = await obtain(code, basic); // expect: token-response-platform high
  return [access_token, platform];
}
