import { request } from 'undici';

const KEY = process.env.MEETINGS_KEY!;
let kept: { token: string } | undefined;

export async function exchange(code: string): Promise<void> {
  const { body } = await request('https://api.getgo.com/oauth/access_token', {
    query: { grant_type: 'authorization_code', code, client_id: KEY },
  });
  const answer = (await body.json()) as { access_token: string };
  kept = { token: answer.access_token };
}
