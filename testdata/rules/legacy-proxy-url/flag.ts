export const settings = {
  oauthBase: 'https://api.citrixonline.com/oauth', // expect: legacy-proxy-url high
  restBase: 'https://api.getgo.com/G2M/rest',
};
