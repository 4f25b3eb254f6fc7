function login(user) {
  var pairs = [];
  $.each({ grant_type: 'password', user_id: user }, function (key, value) {
    pairs.push(key + '=' + encodeURIComponent(value));
  });
  return $.get('https://api.example.test/oauth/old_token?' + pairs.join('&')); // [login]
}
