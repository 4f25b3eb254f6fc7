const caller = (path, trace) => async (input) =>
  fetch(`https://api.example.test${path}`, {
    method: 'POST',
    headers: { 'X-Trace': trace },
    body: new URLSearchParams(input),
  });

const byRefresh = caller('/oauth/old_token', 'r');
const byCode = caller('/oauth/old_token', 'c');

module.exports = {
  refresh: (token) => byRefresh({ grant_type: 'refresh_token', refresh_token: token }), // [refresh]
  exchange: (code) => byCode({ grant_type: 'authorization_code', code }), // [code]
};
