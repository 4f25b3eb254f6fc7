(function ($) {
  var key = 'k-1';

  $('#login-form').on('submit', function (event) {
    event.preventDefault();
    $.ajax({ // [login]
      url: 'https://api.example.test/oauth/old_token',
      data: {
        grant_type: 'password',
        user_id: $('#user').val(),
        password: $('#password').val(),
        client_id: key
      }
    });
  });
})(jQuery);
