// expect: PUT https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=*

function refresh(token) {
  return nlapiRequestURL('https://api.example.test/oauth/token', 'grant_type=refresh_token&refresh_token=' + token, null, null, 'PUT').getBody();
}
