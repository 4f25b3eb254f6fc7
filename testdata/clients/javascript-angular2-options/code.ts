// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=*

import { Http, Request, RequestOptions } from '@angular/http';

export function exchange(http: Http, code: string) {
  const options = new RequestOptions({
    method: 'POST',
    url: 'https://api.example.test/oauth/token',
    body: { grant_type: 'authorization_code', code },
  });
  return http.request(new Request(options));
}
