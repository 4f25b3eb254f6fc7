// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

function login(user, password, done) {
  var xhr = new XMLHttpRequest();
  xhr.open('GET', 'https://api.example.test/oauth/old_token?grant_type=password&user_id=' + encodeURIComponent(user)
    + '&password=' + encodeURIComponent(password) + '&client_id=app');
  xhr.onload = function () {
    done(JSON.parse(xhr.responseText));
  };
  xhr.send();
}
