const axios = require('axios');

exports.token = (code, auth) => axios.post('https://api.getgo.com/oauth/v2/token', new URLSearchParams({ grant_type: 'authorization_code', code }), { auth });
