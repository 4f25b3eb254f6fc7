const CLIENT = 'shop-7';

async function call(path, params, token = null, type = 'application/x-www-form-urlencoded') {
  const headers = { 'Content-Type': type };
  if (token !== null) {
    headers.Authorization = `Bearer ${token}`;
  }
  const response = await fetch(`https://api.example.test${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(params),
  });
  return response.json();
}

exports.refresh = async (old) => {
  const params = { grant_type: 'refresh_token', refresh_token: old, client_id: CLIENT };
  return call('/oauth/old_token', params, null, 'application/json'); // [refresh]
};

exports.code = (code) =>
  call('/oauth/old_token', { grant_type: 'authorization_code', code, client_id: CLIENT }); // [code]

exports.profile = (session) => call('/v1/me', { fields: 'name' }, 'p-' + session); // [profile]
