export const HOST = 'https://api.getgo.com';
export const PATH = '/oauth/access_token'; // expect: token-legacy-endpoint high
