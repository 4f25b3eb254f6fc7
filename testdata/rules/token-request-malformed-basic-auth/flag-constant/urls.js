export const TOKEN = 'https://api.getgo.com/oauth/v2/token';
export const SCHEME = 'OAuth ';
