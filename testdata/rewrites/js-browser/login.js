$('#login').on('click', function () {
  $.get('https://api.getgo.com/oauth/access_token', {
    grant_type: 'password',
    user_id: $('#mail').val(),
    password: $('#password').val(),
    client_id: window.settings.key,
  }, function (answer) {
    localStorage.setItem('token', answer.access_token);
  });
});
