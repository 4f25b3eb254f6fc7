// Raw base64 of id and secret, a value from outside; a resource call has another scheme.
export const raw = (code: string, id: string, secret: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + Buffer.from(id + ':' + secret).toString('base64') },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const fromOutside = (code: string, pair: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + pair },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const webinars = (token: string) =>
  fetch('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars', { headers: { Authorization: 'Bearer ' + token } });
