function exchange(code, token) {
  var xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://api.example.test/oauth/old_token', true);
  xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
  xhr.onreadystatechange = function () {
    if (this.readyState === 4) {
      document.title = 'done';
    }
  };
  xhr.send('grant_type=authorization_code&code=' + code); // [code]

  xhr = new XMLHttpRequest();
  xhr.open('GET', 'https://api.example.test/v1/me');
  xhr.setRequestHeader('Authorization', 'Bearer ' + token);
  xhr.send(); // [me]
}
