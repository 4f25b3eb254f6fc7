import axios from 'axios';

// Inline.
export const inline = (form: Record<string, string>) =>
  axios.post('https://api.getgo.com/oauth/access_token', form); // expect: token-legacy-endpoint high

// A relative path on a client with a base.
const api = axios.create({ baseURL: 'https://api.getgo.com' });
export const relative = (form: Record<string, string>) => api.post('/oauth/access_token', form); // expect: token-legacy-endpoint high

// A base that may be set from outside.
const base = process.env.API_BASE || 'https://api.getgo.com';
export const setFromOutside = (form: Record<string, string>) => fetch(base + '/oauth/access_token', { method: 'POST', body: form }); // expect: token-legacy-endpoint medium

// Through a helper of the project.
function call(path: string, form: Record<string, string>) {
  return axios.post('https://api.getgo.com' + path, form);
}
export const byHelper = (form: Record<string, string>) => call('/oauth/access_token', form); // expect: token-legacy-endpoint high
