export const urls = { token: 'https://api.getgo.com/oauth/v2/token' };
