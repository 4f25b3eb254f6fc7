const request = require('request');
const { promisify } = require('util');

const post = promisify(request.post);

exports.exchange = async (code) => {
  const { body } = await post({ url: 'https://api.example.test/oauth/old_token', form: { grant_type: 'authorization_code', code } }); // [code]
  return body;
};

exports.refresh = (token) =>
  new Promise((resolve, reject) => {
    request.post('https://api.example.test/oauth/old_token', { // [refresh]
      form: { grant_type: 'refresh_token', refresh_token: token },
      json: true,
    }, (error, response, body) => {
      if (error) {
        reject(error);
        return;
      }
      resolve(body.access_token);
    });
  });
