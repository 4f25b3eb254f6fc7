const got = require('got');

const STAGE = 'live';

const urls = {
  live: { token: 'https://api.example.test/oauth/old_token', authorize: 'https://api.example.test/oauth/old_authorize' },
  test: { token: 'https://sandbox.example.test/oauth/old_token', authorize: 'https://sandbox.example.test/oauth/old_authorize' },
};

const url = (name) => urls[STAGE][name];

exports.exchange = (code) => got.post(url('token'), { form: { grant_type: 'authorization_code', code } }); // [code]

exports.authorize = (key) => `${url('authorize')}?client_id=${key}`; // [authorize]
