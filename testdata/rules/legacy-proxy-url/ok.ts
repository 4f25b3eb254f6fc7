// A base from which the target is built; other bases.
const base = 'https://api.getgo.com/oauth/';
export const token = base + 'v2/token';
export const bases = ['https://api.getgo.com', 'https://api.getgo.com/oauth/v2/', 'https://oauth.example.org/oauth/'];
