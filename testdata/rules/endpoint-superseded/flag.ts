// Code that a finding leads to the target is concerned, too.
export const TOKEN = 'https://api.getgo.com/oauth/access_token'; // expect: endpoint-superseded high
export const AGAIN = 'https://api.getgo.com/oauth/access_token';
