const fields = (code) => ({ grant_type: 'authorization_code', code });

exports.exchange = (code) => {
  const pairs = Object.entries(fields(code)).filter(([, value]) => value !== undefined);
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body: new URLSearchParams(pairs) }); // [code]
};
