var Shop = {
  urls: { token: 'https://api.example.test/oauth/old_token' },

  login: function (user, password) {
    $.getJSON(Shop.urls.token, { grant_type: 'password', user_id: user, password: password }, function (answer) { // [login]
      Shop.show(answer.access_token);
    });
  },

  code: function (code) {
    return $.post(this.urls.token, { grant_type: 'authorization_code', code: code }); // [code]
  },

  refresh: function (token) {
    var settings = {
      async: true,
      crossDomain: true,
      url: this.urls.token,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      processData: false,
      data: JSON.stringify({ grant_type: 'refresh_token', refresh_token: token })
    };
    return $.ajax(settings).done(function (answer) { // [refresh]
      $('#out').text('ok');
    });
  },

  show: function (text) {
    $('#token').text(text);
  }
};
