// expect: HEAD https://api.example.test/head
// expect: DELETE https://api.example.test/delete
// expect: PUT https://api.example.test/put form a=b
// expect: PATCH https://api.example.test/patch json a=b
// expect: POST https://api.example.test/form multipart a=b
// expect: OPTIONS https://api.example.test/request headers X-Trace=7

const axios = require('axios');

function verbs() {
  axios.head('https://api.example.test/head');
  axios.delete('https://api.example.test/delete');
  axios.put('https://api.example.test/put', 'a=b');
  axios.patch('https://api.example.test/patch', { a: 'b' });
  axios.postForm('https://api.example.test/form', { a: 'b' });
  const client = axios.create({ headers: { 'X-Trace': '7' } });
  client.interceptors.request.use((config) => config);
  client.request({ url: 'https://api.example.test/request', method: 'OPTIONS' });
}
