const axios = require('axios');
const config = require('config');

const url = () => config.get('shop.host') + (config.get('shop.token.path') || '/none');

exports.exchange = (code) => axios.post(url(), new URLSearchParams({ grant_type: 'authorization_code', code })); // [code]

exports.login = (user) =>
  axios.get(url(), { params: { grant_type: 'password', user_id: user, client_id: config.get('shop.key') } }); // [login]
