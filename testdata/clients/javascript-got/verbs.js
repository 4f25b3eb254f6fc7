// expect: GET https://api.example.test/get query a=b
// expect: HEAD https://api.example.test/head
// expect: PUT https://api.example.test/put form a=b
// expect: PATCH https://api.example.test/patch text
// expect: DELETE https://api.example.test/delete headers X-Trace=7

const got = require('got');

async function verbs() {
  await got.get('https://api.example.test/get', { query: { a: 'b' } });
  await got.head('https://api.example.test/head');
  await got.put('https://api.example.test/put', { body: { a: 'b' }, form: true });
  await got.patch('https://api.example.test/patch', { body: 'some text' });
  await got.delete('https://api.example.test/delete', { headers: { 'X-Trace': '7' } });
}
