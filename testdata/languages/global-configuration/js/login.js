function shopLogin(user) {
  var config = window.Shop.config;
  var url = config.host + '/oauth/old_token?grant_type=password&user_id=' + user + '&client_id=' + config.key;
  return $.get(url, function (answer) { // [login]
    $('#state').text('ok');
  });
}
