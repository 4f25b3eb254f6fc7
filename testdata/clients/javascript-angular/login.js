// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

angular.module('shop').service('tokens', function ($http) {
  this.login = function (user, password) {
    return $http.get('https://api.example.test/oauth/old_token', {
      params: { grant_type: 'password', user_id: user, password: password, client_id: 'app' },
    }).then(function (response) {
      return response.data;
    });
  };
});
