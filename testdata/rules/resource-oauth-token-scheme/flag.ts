// Inline.
export const meetings = (token: string) =>
  fetch('https://api.getgo.com/G2M/rest/meetings', { headers: { Authorization: 'OAuth oauth_token=' + token } }); // expect: resource-oauth-token-scheme high

// Through a helper of the project.
const headers = (token: string) => ({ Authorization: `OAuth oauth_token=${token}` }); // expect: resource-oauth-token-scheme high

export const webinars = (token: string) => fetch('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars', { headers: headers(token) });
