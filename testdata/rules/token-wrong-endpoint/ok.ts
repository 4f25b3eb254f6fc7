// The target, the successor's path, other providers, and one's own.
export const urls = [
  'https://api.getgo.com/oauth/v2/token',
  'https://authentication.logmeininc.com/oauth/token',
  'https://accounts.example.org/oauth/token',
  'https://api.getgo.com/oauth/v2/token_info',
  '/oauth/token',
];
