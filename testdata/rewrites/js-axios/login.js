const axios = require('axios');

const KEY = process.env.MEETINGS_KEY;
const sessions = {};

async function login(email, password) {
  const { data } = await axios.get('https://api.getgo.com/oauth/access_token', {
    params: { grant_type: 'password', user_id: email, password, client_id: KEY },
  });
  sessions[email] = data.access_token;
}

module.exports = { login };
