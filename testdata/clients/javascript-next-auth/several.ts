// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: library authorize=https://other.example.test/authorize token=https://other.example.test/token

import NextAuth from 'next-auth';

export default NextAuth({
  providers: [
    { id: 'shop', type: 'oauth', authorization: 'https://api.example.test/oauth/authorize', token: 'https://api.example.test/oauth/token' },
    { id: 'other', type: 'oauth', authorization: 'https://other.example.test/authorize', token: 'https://other.example.test/token' },
  ],
});
