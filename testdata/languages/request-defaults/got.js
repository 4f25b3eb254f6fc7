import got from 'got';

const client = got.extend({ prefixUrl: 'https://api.example.test', headers: { 'x-app': 'shop' } });

export const exchange = (code) => client.post('oauth/old_token', { form: { grant_type: 'authorization_code', code } }).json(); // [code]
