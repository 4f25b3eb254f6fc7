export const TOKEN = '/oauth/v2/access_token'; // expect: token-wrong-endpoint high
