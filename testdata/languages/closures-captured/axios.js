const axios = require('axios');

async function withRetry(times, action) {
  let lastError;
  for (let i = 0; i < times; i++) {
    try {
      return await action(i);
    } catch (error) {
      lastError = error;
    }
  }
  throw lastError;
}

exports.exchange = function exchange(code) {
  const client = axios.create({ baseURL: 'https://api.example.test/' });
  const fields = { grant_type: 'authorization_code', code };
  fields.client_id = 'k-1';
  return withRetry(3, () => client.post('oauth/old_token', new URLSearchParams(fields))); // [code]
};
