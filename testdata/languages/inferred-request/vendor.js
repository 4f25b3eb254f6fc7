const pipe = require('vendor-pipe');

exports.run = (code, client) => {
  const fields = { grant_type: 'authorization_code', code, client_id: client };
  return pipe.shove('https://api.example.test/oauth/old_token', fields); // [code]
};
