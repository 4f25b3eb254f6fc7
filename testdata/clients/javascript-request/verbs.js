// expect: GET https://api.example.test/get
// expect: HEAD https://api.example.test/head
// expect: PUT https://api.example.test/put text
// expect: PATCH https://api.example.test/patch json a=b
// expect: DELETE https://api.example.test/delete
// expect: POST https://api.example.test/two multipart a=b
// expect: GET https://api.example.test/then

const request = require('request');
const rp = require('request-promise-native');

function verbs(done) {
  request.get('https://api.example.test/get', done);
  request.head('https://api.example.test/head', done);
  request.put('https://api.example.test/put', { body: 'some text' });
  request.patch('https://api.example.test/patch', { json: { a: 'b' } });
  request.del('https://api.example.test/delete', done);
  request('https://api.example.test/two', { method: 'POST', formData: { a: 'b' } });
  return rp('https://api.example.test/then').then((answer) => done(null, answer));
}
