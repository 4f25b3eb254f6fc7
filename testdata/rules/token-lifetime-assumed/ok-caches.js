// An hour at most, in the unit of each cache.
const memory = require('memory-cache');
const LRU = require('lru-cache');
const NodeCache = require('node-cache');

const recent = new LRU({ max: 10 });
const timed = new NodeCache();

async function login(code) {
  const response = await fetch('https://api.getgo.com/oauth/v2/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + process.env.GOTO_BASIC },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return response.json();
}

exports.obtain = async (code) => {
  const token = await login(code);
  memory.put('goto', token.access_token, 3540000);
  recent.set('goto', token.access_token, { ttl: 59 * 60 * 1000 });
  timed.set('goto', token.access_token, 3540);
};
