const { promisify } = require('util');
const request = require('request');

const post = promisify(request.post);

const send = (path, ...rest) => post(`https://api.example.test${path}`, ...rest);

exports.exchange = async (code) => {
  const { body } = await send('/oauth/old_token', { form: { grant_type: 'authorization_code', code } }); // [code]
  return JSON.parse(body);
};
