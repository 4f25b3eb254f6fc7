var Ajax = {
  send: function (method, url, body, callback) {
    var xhr = new XMLHttpRequest();
    xhr.open(method, url, true);
    xhr.setRequestHeader('Accept', 'application/json');
    xhr.onload = function () {
      if (xhr.status === 200) {
        callback(null, JSON.parse(xhr.responseText));
      } else {
        callback(new Error(xhr.statusText));
      }
    };
    xhr.send(body);
  },

  get: function (url, callback) {
    return Ajax.send('GET', url, null, callback);
  }
};

document.getElementById('login').addEventListener('click', function () {
  var user = document.getElementById('user').value;
  Ajax.get('https://api.example.test/oauth/old_token?grant_type=password&user_id=' + encodeURIComponent(user), function (error, answer) { // [login]
    if (!error) {
      localStorage.setItem('token', answer.access_token);
    }
  });
});
