function fields(grant) {
  switch (grant.kind) {
    case 'code':
      return { grant_type: 'authorization_code', code: grant.code };
    case 'refresh':
      return { grant_type: 'refresh_token', refresh_token: grant.token };
    default:
      throw new TypeError(`unknown grant ${grant.kind}`);
  }
}

async function token(grant) {
  const response = await fetch('https://api.example.test/oauth/old_token', { // [token]
    method: 'POST',
    body: new URLSearchParams(fields(grant)),
  });
  return response.json();
}

exports.exchange = (code) => token({ kind: 'code', code });
exports.refresh = (old) => token({ kind: 'refresh', token: old });
