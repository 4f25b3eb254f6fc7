const exchangeJson = (id, secret, code) => {
  const basic = Buffer.from(`${id}:${secret}`).toString('base64');
  const payload = JSON.stringify({ grant_type: 'authorization_code', code });
  return fetch('https://api.example.test/oauth/old_token', { // [json]
    method: 'POST',
    body: payload,
    headers: {
      Authorization: ['Basic', basic].join(' '),
      'Content-Type': 'application/json',
      'Content-Length': String(payload.length),
    },
  });
};

const refreshQuery = (token, client) => {
  let url = 'https://api.example.test/oauth/old_token';
  let query = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }).toString().trim();
  query += '&client_id=' + client;
  url += (url.indexOf('?') === -1 ? '?' : '&') + query;
  return fetch(url); // [query]
};

module.exports = { exchangeJson, refreshQuery };
