exports.exchange = (code, scope) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ grant_type: 'authorization_code', code, scope })) {
    if (value !== undefined) body.append(name, value);
  }
  return fetch('https://api.example.test/oauth/old_token', { method: 'POST', body }); // [code]
};
