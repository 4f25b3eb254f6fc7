// The target, other providers, look-alikes, other paths, resources; a route of one's own; the word as a key.
export const urls = [
  'https://api.getgo.com/oauth/v2/token',
  'https://authentication.logmeininc.com/oauth/token',
  'https://api.instagram.com/oauth/access_token',
  'https://api.getgo.com.evil.example/oauth/access_token',
  'https://api.getgo.com:pass@evil.example/oauth/access_token',
  'https://api.getgo.com/oauth/access_token_info',
  'https://api.getgo.com/oauth/access_token.json',
  'https://api.getgo.com/G2M/rest/meetings',
];

export function routes(app: any, answer: any) {
  app.post('/oauth/access_token', (request, response) => response.json({ access_token: answer.access_token }));
}
