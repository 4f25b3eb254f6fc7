var Tokens = (function ($) {
  'use strict';

  var HOST = 'https://api.example.test';
  var key = 'k-1';

  function url(path) {
    return HOST + path;
  }

  function login(user) {
    var self = this;
    return $.get(url('/oauth/old_token'), { grant_type: 'password', user_id: user, client_id: key }).fail(function () { // [login]
      self.failed = true;
    });
  }

  return { login: login };
})(jQuery);

define('renewal', ['jquery'], function ($) {
  var HOST = 'https://api.example.test';
  var key = 'k-1';
  return {
    refresh: function (token) {
      return $.ajax(HOST + '/oauth/old_token', { // [refresh]
        type: 'POST',
        data: { grant_type: 'refresh_token', refresh_token: token, client_id: key }
      });
    }
  };
});
