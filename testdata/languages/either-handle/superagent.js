import superagent from 'superagent';

export function exchange(code, proxied) {
  let call;
  if (proxied) {
    call = superagent.post('https://api.example.test/oauth/old_token').set('X-Proxy', '1');
  } else {
    call = superagent.post('https://api.example.test/oauth/old_token');
  }
  return call.set({ Accept: 'application/json' }).type('form').send({ grant_type: 'authorization_code' }).send({ code }); // [code]
}
