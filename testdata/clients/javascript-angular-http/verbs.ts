// expect: HEAD https://api.example.test/head
// expect: DELETE https://api.example.test/delete
// expect: PUT https://api.example.test/put json a=b
// expect: PATCH https://api.example.test/patch json a=b headers X-Trace=7
// expect: POST https://api.example.test/any json a=b query c=d
// expect: POST https://api.example.test/object json a=b

import { HttpClient, HttpRequest } from '@angular/common/http';

export class Verbs {
  constructor(private http: HttpClient) {}

  all() {
    this.http.head('https://api.example.test/head');
    this.http.delete('https://api.example.test/delete');
    this.http.put('https://api.example.test/put', { a: 'b' });
    this.http.patch('https://api.example.test/patch', { a: 'b' }, { headers: { 'X-Trace': '7' } });
    this.http.request('POST', 'https://api.example.test/any', { body: { a: 'b' }, params: { c: 'd' } });
    this.http.request(new HttpRequest('POST', 'https://api.example.test/object', { a: 'b' }));
  }
}
