interface TokenAnswer {
  access_token: string;
  expires_in: number;
}

interface Either {
  access_token: string;
  expires_in: string | number;
}

interface Coupon {
  code: string;
  expires_in: string;
}

export async function obtain(code: string, basic: string): Promise<number> {
  const answer = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const token: TokenAnswer = await answer.json();
  return Date.now() + token.expires_in * 1000;
}

export const text = (coupon: Coupon, either: Either): string => coupon.expires_in.trim() + String(either.expires_in);
