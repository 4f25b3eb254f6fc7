const axios = require('axios');

function fail(why) {
  console.error(why);
  throw new Error(why);
}

exports.run = function (code, live) {
  let url;
  if (live) {
    url = 'https://api.example.test/oauth/old_token';
  } else {
    fail('not live');
  }
  const body = new URLSearchParams();
  body.append('grant_type', 'authorization_code');
  body.append('code', code);
  return axios.post(url, body); // [code]
};
