// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

function login(user, password) {
  var url = 'https://api.example.test/oauth/old_token?grant_type=password&user_id=' + user + '&password=' + password + '&client_id=app';
  return JSON.parse(nlapiRequestURL(url, null, { Accept: 'application/json' }).getBody());
}
