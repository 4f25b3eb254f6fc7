// POST by name and by method; a GET of a resource is no token request.
import axios from 'axios';

export const byName = (code: string, auth: string) =>
  axios.post('https://api.getgo.com/oauth/v2/token', new URLSearchParams({ grant_type: 'authorization_code', code }), { auth });

export const byMethod = (code: string, basic: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'post',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const webinars = (token: string) =>
  fetch('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars', { headers: { Authorization: 'Bearer ' + token } });
