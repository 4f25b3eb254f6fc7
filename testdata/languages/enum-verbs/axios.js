const axios = require('axios');

const Verb = Object.freeze({ GET: 'get', POST: 'post' });

const Endpoint = Object.freeze({
  ME: { verb: Verb.GET, path: '/v1/me' },
  TOKEN: { verb: Verb.POST, path: '/oauth/old_token' },
});

const send = ({ verb, path }, fields) => axios[verb]('https://api.example.test' + path, new URLSearchParams(fields));

exports.exchange = (code) => send(Endpoint.TOKEN, { grant_type: 'authorization_code', code }); // [code]
