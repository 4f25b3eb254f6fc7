// In the header, and in what is stored.
export const exchange = (code: string, client_id: string, client_secret: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + btoa(`${client_id}:${client_secret}`) },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const store = (client_secret: string) => localStorage.setItem('settings', JSON.stringify({ client_secret }));
