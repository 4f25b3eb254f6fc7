import axios from 'axios';

export const refresh = (token) =>
  axios.post('https://api.example.test/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }); // [axios]
