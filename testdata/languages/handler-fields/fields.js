import axios from 'axios';
const host = 'https://api.example.test';

// A constructor that a framework calls.
function Panel($scope, $http) {
  this.path = '/oauth/old_token';
  this.renew = function (token) {
    return $http.get(host + this.path, { params: { grant_type: 'refresh_token', refresh_token: token } }); // [own]
  };
  $scope.login = function (user, password) {
    return $http.get(host + '/oauth/old_token', { params: { grant_type: 'password', user_id: user, password: password } }); // [scope]
  };
}

// The same, by a name of its own for the receiver.
function Desk($http) {
  var self = this;
  self.path = '/oauth/old_token';
  self.recall = function (token) {
    return $http.get(host + self.path, { params: { grant_type: 'refresh_token', refresh_token: token } }); // [alias]
  };
}

// Members of something that is not known, one after the other, and in a table.
define(function () {
  var tokens = {};
  tokens.exchange = function (code) {
    return axios.post(host + '/oauth/old_token', { grant_type: 'authorization_code', code: code }); // [member]
  };
  return tokens;
});

page.bind({
  again: function (token) {
    return fetch(host + '/oauth/old_token?grant_type=refresh_token&refresh_token=' + token); // [table]
  }
});
