export const login = (id, state) =>
  'https://api.getgo.com/oauth/v2/authorize?' +
  new URLSearchParams({ response_type: 'code', client_id: id, state, redirect_uri: 'https://shop.example.org/back' });

export const exchange = (code, basic) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: 'https://shop.example.org/back/', // expect: token-request-redirect-uri high
    }),
  });
