const nconf = require('nconf');

nconf.file({ file: 'settings.json' });

async function renew(token) {
  const answer = await fetch(nconf.get('portal:tokenUrl'), { // [refresh]
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
  });
  return answer.json();
}

module.exports = renew;
