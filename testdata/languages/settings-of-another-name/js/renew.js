const config = require('config');

exports.renew = async function (token, plain) {
  const url = plain ? config.get('url') : config.get('portal.url');
  const answer = await fetch(url, { // [refresh]
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
  });
  return answer.json();
};
