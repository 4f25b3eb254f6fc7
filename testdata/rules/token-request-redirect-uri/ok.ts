// Values that differ at most at run time.
export const login = (id: string, state: string, back: string) =>
  'https://api.getgo.com/oauth/v2/authorize?' + new URLSearchParams({ response_type: 'code', client_id: id, state, redirect_uri: back });

export const exchange = (code: string, basic: string, home: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: home + '/back' }),
  });
