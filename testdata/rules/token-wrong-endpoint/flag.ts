import axios from 'axios';

// Half of the path changed.
export const inline = (form: Record<string, string>, auth: string) =>
  axios.post('https://api.getgo.com/oauth/token', form, { auth }); // expect: token-wrong-endpoint high

function send(path: string, form: Record<string, string>, auth: string) {
  return axios.post('https://api.getgo.com' + path, form, { auth });
}

export const byHelper = (form: Record<string, string>, auth: string) => send('/oauth/v2/access_token', form, auth); // expect: token-wrong-endpoint high
