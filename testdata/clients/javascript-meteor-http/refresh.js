// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
// expect: PUT https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=*
// expect: GET https://api.example.test/oauth/me query oauth_token=*
// expect: DELETE https://api.example.test/oauth/me
Meteor.methods({
  renew: function (token) {
    return Meteor.http.post('https://api.example.test/oauth/token', { data: { grant_type: 'refresh_token', refresh_token: token } });
  },
  renewAsText: function (token) {
    HTTP.put('https://api.example.test/oauth/token', { content: 'grant_type=refresh_token&refresh_token=' + token });
  },
  me: function (token) {
    HTTP.get('https://api.example.test/oauth/me', { query: 'oauth_token=' + token });
  },
  leave: function () {
    HTTP.del('https://api.example.test/oauth/me');
  },
});
