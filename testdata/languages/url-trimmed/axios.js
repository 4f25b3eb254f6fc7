import axios from 'axios';

const base = 'https://api.example.test/';
const prefix = '/oauth/';

const url = (path) => [base.replace(/\/+$/, ''), prefix.replace(/^\/|\/$/g, ''), path.replace(/^\//, '')].join('/');

export const exchange = (code) =>
  axios.post(url('/old_token'), new URLSearchParams({ grant_type: 'authorization_code', code })); // [code]
