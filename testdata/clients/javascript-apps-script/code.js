// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

function exchange(code, secret) {
  return JSON.parse(UrlFetchApp.fetch('https://api.example.test/oauth/token', {
    method: 'post',
    headers: { Authorization: 'Basic ' + Utilities.base64Encode('app:' + secret) },
    payload: { grant_type: 'authorization_code', code: code },
  }).getContentText());
}
