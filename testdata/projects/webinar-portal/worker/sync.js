const axios = require('axios');

const api = axios.create({ baseURL: process.env.WEBINAR_API || 'https://api.getgo.com' });

// The worker signs in with an account of its own.
async function signIn() {
  const answer = await api.post('/oauth/access_token', {
    grant_type: 'password',
    user_id: process.env.WORKER_USER,
    password: process.env.WORKER_PASSWORD,
    client_id: process.env.PORTAL_CLIENT_ID,
  });
  return answer.data.access_token;
}

async function sync() {
  const token = await signIn();
  const answer = await api.get('/G2W/rest/organizers/42/upcomingWebinars', {
    headers: { Authorization: `OAuth oauth_token=${token}` },
  });
  return answer.data;
}

module.exports = { sync };
