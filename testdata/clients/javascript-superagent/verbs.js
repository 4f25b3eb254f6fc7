// expect: HEAD https://api.example.test/head
// expect: PUT https://api.example.test/put form a=b
// expect: PATCH https://api.example.test/patch json a=b
// expect: DELETE https://api.example.test/delete
// expect: OPTIONS https://api.example.test/options
// expect: POST https://api.example.test/field multipart a=b

const superagent = require('superagent');

function verbs(done) {
  superagent.head('https://api.example.test/head').end(done);
  superagent.put('https://api.example.test/put', 'a=b').end(done);
  superagent.patch('https://api.example.test/patch', { a: 'b' }).end(done);
  superagent.del('https://api.example.test/delete').end(done);
  superagent('OPTIONS', 'https://api.example.test/options').end(done);
  superagent.post('https://api.example.test/field').field('a', 'b').end(done);
}
