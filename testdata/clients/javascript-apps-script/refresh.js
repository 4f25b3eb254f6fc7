// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Content-Type=application/json

function refresh(token) {
  return UrlFetchApp.fetch('https://api.example.test/oauth/token', {
    contentType: 'application/json',
    payload: JSON.stringify({ grant_type: 'refresh_token', refresh_token: token }),
  });
}
