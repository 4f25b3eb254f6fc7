function complete(fields, headers, secret) {
  fields.client_id = 'k-1';
  headers['Authorization'] = 'Basic ' + btoa('k-1:' + secret);
}

export async function exchange(code, secret) {
  const headers = {};
  const fields = { grant_type: 'authorization_code', code };
  complete(fields, headers, secret);
  const init = { method: 'POST', headers, body: new URLSearchParams(fields) };
  init.headers['Accept-Language'] = 'en';
  return fetch('https://api.example.test/oauth/old_token', init); // [code]
}
