// A year, in the unit of each cache.
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

exports.inMemory = async (code) => {
  const token = await login(code);
  memory.put('goto', token.access_token, 31536000000); // expect: token-lifetime-assumed high
};

exports.amongRecent = async (code) => {
  const token = await login(code);
  recent.set('goto', token.access_token, { ttl: 365 * 24 * 60 * 60 * 1000 }); // expect: token-lifetime-assumed high
};

exports.timed = async (code) => {
  const token = await login(code);
  timed.set('goto', token.access_token, 31536000); // expect: token-lifetime-assumed high
};
