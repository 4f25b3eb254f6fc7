import axios from 'axios';

// What the code believes of the answer.
interface TokenAnswer {
  access_token: string;
  organizer_key: string;
  platform: string; // expect: token-response-platform high
}

export async function typed(code: string, auth: { username: string; password: string }): Promise<string> {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  const answer = await axios.post<TokenAnswer>('https://api.getgo.com/oauth/v2/token', form, { auth });
  return answer.data.platform; // expect: token-response-platform high
}

// Told by its fields alone.
export type Stored = {
  access_token: string;
  account_key: string;
  platform?: string; // expect: token-response-platform medium
};
