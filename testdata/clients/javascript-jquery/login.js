// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login(user, password, done) {
  $.get('https://api.example.test/oauth/old_token', {
    grant_type: 'password',
    user_id: user,
    password: password,
    client_id: 'app',
  }, function (answer) {
    done(answer.access_token);
  });
}
