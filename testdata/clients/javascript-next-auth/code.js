// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

import NextAuth from 'next-auth';

export default NextAuth({
  providers: [
    {
      id: 'example',
      type: 'oauth',
      authorization: { url: 'https://api.example.test/oauth/authorize' },
      token: 'https://api.example.test/oauth/token',
      clientId: 'app',
      clientSecret: process.env.SECRET,
    },
  ],
});
