function getToken(user) {
  var headers = [];
  headers['Accept'] = 'application/json';
  var url = 'https://api.example.test/oauth/old_token?grant_type=password&user_id=' + user;
  var response = nlapiRequestURL(url, null, headers); // [login]
  var answer = JSON.parse(response.getBody());
  return answer.access_token;
}
