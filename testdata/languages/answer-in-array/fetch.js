async function post(url, fields) {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
  const body = await response.json();
  return { status: response.status, body };
}

export async function callback(req, res) {
  const { status, body } = await post('https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code: req.query.code }); // [code]
  if (status !== 200) {
    return res.sendStatus(502);
  }
  req.session.token = body.access_token;
  return res.end();
}
