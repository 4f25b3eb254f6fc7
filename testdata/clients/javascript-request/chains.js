// expect: POST https://api.example.test/chain form grant_type=refresh_token refresh_token=* auth=basic
// expect: POST https://api.example.test/json json a=b
// expect: GET https://api.example.test/qs query a=b
// expect: PUT https://api.example.test/put1

const request = require('request');

function chains(token, id, secret) {
  request.post('https://api.example.test/chain').auth(id, secret).form({ grant_type: 'refresh_token', refresh_token: token });
  request.post('https://api.example.test/json').json({ a: 'b' });
  request.get('https://api.example.test/qs').qs({ a: 'b' });
  request.put('https://api.example.test/put1');
}
