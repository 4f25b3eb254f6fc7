const compact = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null && value !== ''));

exports.exchange = (code, scope) =>
  fetch('https://api.example.test/oauth/old_token', { // [code]
    method: 'POST',
    body: new URLSearchParams(compact({ grant_type: 'authorization_code', code, scope })),
  });
