// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* auth=basic

function refresh(token, id, secret) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://api.example.test/oauth/token', true, id, secret);
  xhr.send(JSON.stringify({ grant_type: 'refresh_token', refresh_token: token }));
}
