// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*

function refresh(token) {
  return jQuery.ajax('https://api.example.test/oauth/token', {
    method: 'POST',
    contentType: 'application/json',
    data: JSON.stringify({ grant_type: 'refresh_token', refresh_token: token }),
  });
}

function again(token) {
  return $.post('https://api.example.test/oauth/token', { grant_type: 'refresh_token', refresh_token: token });
}
