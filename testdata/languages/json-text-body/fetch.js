export const exchange = (code) =>
  fetch('https://api.example.test/oauth/old_token', { // [code]
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: `{"grant_type": "authorization_code", "code": "${code}", "client_id": "k-1"}`,
  });
