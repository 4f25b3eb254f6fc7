import got from 'got';

const host = process.env.SHOP_HOST || 'https://api.example.test';

export const exchange = (code) =>
  got.post(`${host}/oauth/old_token`, { form: { grant_type: 'authorization_code', code } }); // [code]
