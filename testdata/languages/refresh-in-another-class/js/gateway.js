const request = require('request-promise');

const TOKEN = 'https://api.example.test/oauth/old_token';

module.exports = {
  submit: (fields) => request.post(TOKEN, { form: fields, json: true }),
};
