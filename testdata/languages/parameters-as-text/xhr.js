function exchange(code, done) {
  var fields = { grant_type: 'authorization_code', code: code };
  var body = Object.keys(fields)
    .map(function (name) {
      return name + '=' + encodeURIComponent(fields[name]);
    })
    .join('&');
  var xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://api.example.test/oauth/old_token', true);
  xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
  xhr.onload = function () {
    done(JSON.parse(xhr.responseText));
  };
  xhr.send(body); // [code]
}
