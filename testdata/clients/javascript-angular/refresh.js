// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*

angular.module('shop').service('tokens', function ($http) {
  this.refresh = function (token) {
    return $http.post('https://api.example.test/oauth/token', { grant_type: 'refresh_token', refresh_token: token });
  };
});
