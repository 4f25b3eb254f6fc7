const fetch = require('node-fetch');

const HOST = 'https://api.getgo.com';

function send(path, fields) {
  const body = JSON.stringify(fields);
  return fetch(HOST + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }).then((r) => r.json());
}

function login(user) {
  return send('/oauth/access_token', {
    grant_type: 'password',
    user_id: user.mail,
    password: user.password,
    client_id: process.env.EVENTS_KEY || 'k-invented',
  });
}

module.exports = { login };
