// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)" Content-Type=application/x-www-form-urlencoded

function exchange(code, secret, done) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://api.example.test/oauth/token');
  xhr.setRequestHeader('Authorization', 'Basic ' + btoa('app:' + secret));
  xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
  xhr.addEventListener('load', () => done(JSON.parse(xhr.response)));
  xhr.send('grant_type=authorization_code&code=' + code);
}
