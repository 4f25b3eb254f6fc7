// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded

angular.module('shop').service('tokens', function ($http, $httpParamSerializer) {
  this.exchange = function (code) {
    return $http({
      method: 'POST',
      url: 'https://api.example.test/oauth/token',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      data: $httpParamSerializer({ grant_type: 'authorization_code', code: code }),
    });
  };
});
