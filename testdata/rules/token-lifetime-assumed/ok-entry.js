// What says when the token ends is kept with it, and asked before it is used.
const cache = require('node-cache');

const tokens = new cache();

async function renew(refresh) {
  const response = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + process.env.GOTO_BASIC },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refresh }),
  });
  const answer = await response.json();
  const entry = { token: answer.access_token, endsAt: Date.now() + (answer.expires_in - 60) * 1000 };
  tokens.set('goto', entry, 31536000);
  return entry;
}

exports.token = async (refresh) => {
  let entry = tokens.get('goto');
  if (!entry || entry.endsAt < Date.now()) entry = await renew(refresh);
  return entry.token;
};
