import axios from 'axios';

// Half of the path changed.
export const inline = (form, auth) =>
  axios.post('https://api.getgo.com/oauth/token', form, { auth }); // expect: token-wrong-endpoint high

function send(path, form, auth) {
  return axios.post('https://api.getgo.com' + path, form, { auth });
}

export const byHelper = (form, auth) => send('/oauth/v2/access_token', form, auth); // expect: token-wrong-endpoint high
