const HOST = 'https://api.getgo.com';
export const TOKEN = `${HOST}/oauth/v2/token`;
