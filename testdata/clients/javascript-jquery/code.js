// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

function exchange(code, secret, done) {
  $.ajax({
    url: 'https://api.example.test/oauth/token',
    type: 'post',
    headers: { Authorization: 'Basic ' + btoa('app:' + secret) },
    data: { grant_type: 'authorization_code', code: code },
    success: function (answer) {
      done(answer.access_token);
    },
  });
}
