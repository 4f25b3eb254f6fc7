import axios from 'axios';

export const loginWith = (credentials) =>
  axios.get('https://api.example.test/oauth/old_token', { params: { grant_type: 'password', ...credentials } }); // [login]
