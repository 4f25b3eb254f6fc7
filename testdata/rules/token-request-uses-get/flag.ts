// Inline: fetch without a method sends GET.
export async function byFetch(token: string, basic: string) {
  const url = 'https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=' + token;
  const answer = await fetch(url, { headers: { Authorization: 'Basic ' + basic } }); // expect: token-request-uses-get high
  return answer.json();
}

// Through a helper of the project: the method is what the call passes.
async function send(method: string, url: string, params: Record<string, string>, basic: string) {
  const query = new URLSearchParams(params);
  const options = { method, headers: { Authorization: 'Basic ' + basic } };
  if (method === 'POST') options.body = query;
  const answer = await fetch(method === 'GET' ? `${url}?${query}` : url, options);
  return answer.json();
}

export function byHelper(code: string, basic: string) {
  const params: Record<string, string> = { grant_type: 'authorization_code', code };
  return send('GET', 'https://api.getgo.com/oauth/v2/token', params, basic); // expect: token-request-uses-get high
}
