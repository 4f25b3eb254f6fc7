// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(app:*)"

import { Headers, Http, RequestOptions, URLSearchParams } from '@angular/http';

export class Tokens {
  constructor(public http: Http) {}

  exchange(code: string, secret: string): Promise<any> {
    const headers = new Headers();
    headers.append('Authorization', 'Basic ' + btoa('app:' + secret));
    const options = new RequestOptions({ headers: headers });
    const body = new URLSearchParams();
    body.set('grant_type', 'authorization_code');
    body.set('code', code);
    return this.http.post('https://api.example.test/oauth/token', body, options).toPromise().then((response) => response.json());
  }
}
