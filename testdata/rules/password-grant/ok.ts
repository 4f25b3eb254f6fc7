// Other grants; a field called password.
export const exchange = (code: string, id: string, password: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + btoa(`${id}:${password}`) },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const create = (token: string, password: string) =>
  fetch('https://api.getgo.com/G2M/rest/meetings', {
    method: 'POST',
    headers: { Authorization: 'Bearer ' + token },
    body: JSON.stringify({ subject: 'Weekly', password }),
  });
