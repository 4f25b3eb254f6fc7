export const TOKEN_URL = 'https://api.getgo.com/oauth/v2/token';
export const TOKEN_LIFE = 7 * 24 * 3600 * 1000;
