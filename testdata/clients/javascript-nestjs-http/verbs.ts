// expect: HEAD https://api.example.test/head
// expect: DELETE https://api.example.test/delete
// expect: PUT https://api.example.test/put json a=b
// expect: PATCH https://api.example.test/patch json a=b
// expect: POST https://api.example.test/any json a=b

import { HttpService } from '@nestjs/axios';

export function verbs(http: HttpService) {
  http.head('https://api.example.test/head');
  http.delete('https://api.example.test/delete');
  http.put('https://api.example.test/put', { a: 'b' });
  http.patch('https://api.example.test/patch', { a: 'b' });
  http.request({ method: 'POST', baseURL: 'https://api.example.test', url: '/any', data: { a: 'b' } });
}
