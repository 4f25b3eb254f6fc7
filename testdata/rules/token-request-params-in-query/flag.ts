import axios from 'axios';

// Inline: in the text of the URL.
export const inText = (code: string, auth: string) =>
  axios.post(`https://api.getgo.com/oauth/v2/token?grant_type=authorization_code&code=${code}`, null, { auth }); // expect: token-request-params-in-query high

// Through a helper of the project, which appends the query.
function call(url: string, query: Record<string, string>, basic: string) {
  return fetch(url + '?' + new URLSearchParams(query), { method: 'POST', headers: { Authorization: 'Basic ' + basic } });
}

export function byHelper(token: string, basic: string) {
  const query: Record<string, string> = { grant_type: 'refresh_token', refresh_token: token };
  return call('https://api.getgo.com/oauth/v2/token', query, basic); // expect: token-request-params-in-query high
}
