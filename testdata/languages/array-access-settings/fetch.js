const settings = new Map([['token_url', 'https://api.example.test/oauth/old_token']]);
settings.set('kind', 'authorization_code');

export const exchange = (code) =>
  fetch(settings.get('token_url'), { // [code]
    method: 'POST',
    body: new URLSearchParams({ grant_type: settings.get('kind'), code }),
  });
