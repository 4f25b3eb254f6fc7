// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
// expect: GET https://api.example.test/get headers X-Trace=7
// expect: PUT https://api.example.test/put multipart a=b

const needle = require('needle');

function refresh(token, done) {
  needle.get('https://api.example.test/get', { headers: { 'X-Trace': '7' } }, done);
  needle.put('https://api.example.test/put', { a: 'b' }, { multipart: true }, done);
  needle.post('https://api.example.test/oauth/token', { grant_type: 'refresh_token', refresh_token: token }, { json: true }, done);
}
