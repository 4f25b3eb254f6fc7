export default { token: 'https://api.getgo.com/oauth/v2/token' };
