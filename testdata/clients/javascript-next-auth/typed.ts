// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

import NextAuth, { type NextAuthOptions } from 'next-auth';
import type { OAuthConfig } from 'next-auth/providers';

interface Profile {
  id: string;
}

const provider: OAuthConfig<Profile> = {
  id: 'shop',
  name: 'Shop',
  type: 'oauth',
  authorization: { url: 'https://api.example.test/oauth/authorize', params: { scope: 'all' } },
  token: 'https://api.example.test/oauth/token',
  clientId: process.env.SHOP_ID,
  clientSecret: process.env.SHOP_SECRET,
  profile: (profile) => ({ id: profile.id }),
};

export const authOptions: NextAuthOptions = { providers: [provider], session: { strategy: 'jwt' } };

export default NextAuth(authOptions);
