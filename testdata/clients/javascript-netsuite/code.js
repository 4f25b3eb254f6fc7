// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

function exchange(code, secret) {
  var headers = { Authorization: 'Basic ' + btoa('app:' + secret) };
  return JSON.parse(nlapiRequestURL('https://api.example.test/oauth/token', { grant_type: 'authorization_code', code: code }, headers).getBody());
}
