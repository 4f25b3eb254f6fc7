async function post(path, fields) {
  try {
    const response = await fetch(`https://api.example.test${path}`, { method: 'POST', body: new URLSearchParams(fields) });
    if (!response.ok) return { ok: false, error: response.statusText };
    return { ok: true, value: await response.json() };
  } catch (error) {
    return { ok: false, error: error.message };
  }
}

exports.exchange = async function (code) {
  const result = await post('/oauth/old_token', { grant_type: 'authorization_code', code }); // [code]
  if (!result.ok) throw new Error(result.error);
  return result.value.access_token;
};
