async function send({ path, form = {}, ...rest }) {
  return fetch(new URL(path, 'https://api.example.test'), { method: 'POST', body: new URLSearchParams(form), ...rest });
}

export const exchange = (code) =>
  send({ path: '/oauth/old_token', form: { grant_type: 'authorization_code', code } }); // [code]
