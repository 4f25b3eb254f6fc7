// POST by name and by method; a GET of a resource is no token request.
import axios from 'axios';

export const byName = (code, auth) =>
  axios.post('https://api.getgo.com/oauth/v2/token', new URLSearchParams({ grant_type: 'authorization_code', code }), { auth });

export const byMethod = (code, basic) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'post',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });

export const webinars = (token) =>
  fetch('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars', { headers: { Authorization: 'Bearer ' + token } });
