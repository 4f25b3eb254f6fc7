interface TokenAnswer {
  access_token: string;
  expires_in: string; // expect: token-response-expires-in-string high
}

export async function obtain(code: string, basic: string): Promise<TokenAnswer> {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return (await answer.json()) as TokenAnswer;
}

export async function isLegacy(code: string, basic: string): Promise<boolean> {
  const token = await obtain(code, basic);
  return token.expires_in === '30758399'; // expect: token-response-expires-in-string high
}
