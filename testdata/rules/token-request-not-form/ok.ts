import axios from 'axios';

// Forms of all kinds; Accept is no Content-Type.
export const asForm = (code: string, auth: string) =>
  axios.post('https://api.getgo.com/oauth/v2/token', new URLSearchParams({ grant_type: 'authorization_code', code }), {
    auth,
    headers: { Accept: 'application/json' },
  });

export const typed = (code: string, basic: string) =>
  fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: 'grant_type=authorization_code&code=' + encodeURIComponent(code),
  });

// JSON to a resource is fine.
export const create = (token: string, webinar: string) =>
  axios.post('https://api.getgo.com/G2W/rest/v2/organizers/1/webinars', webinar, { headers: { Authorization: 'Bearer ' + token } });
