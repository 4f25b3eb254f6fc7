// The target, the successor, other hosts, other paths that begin alike; comments are for another rule.
/* https://api.getgo.com/oauth/authorize */
export const urls = [
  'https://api.getgo.com/oauth/v2/authorize?response_type=code',
  'https://authentication.logmeininc.com/oauth/authorize',
  'https://www.strava.com/oauth/authorize',
  'https://api.getgo.com/oauth/authorize.html',
  'https://api.getgo.com/oauth/authorizes',
  'https://not-api.getgo.com/oauth/authorize',
];
