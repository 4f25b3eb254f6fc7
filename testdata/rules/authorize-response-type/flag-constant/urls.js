export const LOGIN = 'https://api.getgo.com/oauth/v2/authorize';
