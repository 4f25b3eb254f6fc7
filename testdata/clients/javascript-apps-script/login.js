// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app headers Accept=application/json

function login(user, password) {
  const url = 'https://api.example.test/oauth/old_token?grant_type=password&user_id=' + user + '&password=' + password + '&client_id=app';
  return JSON.parse(UrlFetchApp.fetch(url, { headers: { Accept: 'application/json' } }).getContentText());
}
