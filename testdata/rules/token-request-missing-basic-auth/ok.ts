import axios from 'axios';

// A header, an option, and headers that come from outside.
export const byHeader = (code: string, id: string, secret: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { authorization: 'Basic ' + btoa(`${id}:${secret}`) },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const byOption = (code: string, id: string, secret: string) =>
  axios.post('https://api.getgo.com/oauth/v2/token', new URLSearchParams({ grant_type: 'authorization_code', code }), {
    auth: { username: id, password: secret },
  });

export const fromOutside = (code: string, headers: Record<string, string>) =>
  fetch('https://api.getgo.com/oauth/v2/token', { // expect: token-request-missing-basic-auth low
    method: 'POST',
    headers: { Accept: 'application/json', ...headers },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
