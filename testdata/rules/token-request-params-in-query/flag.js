import axios from 'axios';

// Inline: in the text of the URL.
export const inText = (code, auth) =>
  axios.post(`https://api.getgo.com/oauth/v2/token?grant_type=authorization_code&code=${code}`, null, { auth }); // expect: token-request-params-in-query high

// Through a helper of the project, which appends the query.
function call(url, query, basic) {
  return fetch(url + '?' + new URLSearchParams(query), { method: 'POST', headers: { Authorization: 'Basic ' + basic } });
}

export function byHelper(token, basic) {
  const query = { grant_type: 'refresh_token', refresh_token: token };
  return call('https://api.getgo.com/oauth/v2/token', query, basic); // expect: token-request-params-in-query high
}
