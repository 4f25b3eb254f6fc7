angular
  .module('shop', [])
  .constant('HOST', 'https://none.example.test')
  .factory('tokens', ['$http', '$httpParamSerializerJQLike', function ($http, serialize) {
    var host = 'https://api.example.test';
    return {
      exchange: function (code) {
        return $http({ // [code]
          method: 'POST',
          url: host + '/oauth/old_token',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          data: serialize({ grant_type: 'authorization_code', code: code })
        });
      }
    };
  }])
  .service('login', function ($http) {
    this.host = 'https://api.example.test';
    this.run = function (user, password) {
      return $http.get(this.host + '/oauth/old_token', { params: { grant_type: 'password', user_id: user, password: password } }) // [login]
        .then(function (response) {
          return response.data.access_token;
        });
    };
  });
