const _ = require('lodash');
const request = require('request-promise');

exports.exchange = (code, scope) =>
  request.post('https://api.example.test/oauth/old_token', { // [code]
    form: _.pick(_.assign({ grant_type: 'authorization_code', scope }, { code }), ['grant_type', 'code']),
  });
