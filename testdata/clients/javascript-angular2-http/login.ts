// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

import { Http, Response, URLSearchParams } from '@angular/http';
import 'rxjs/add/operator/map';

export class Login {
  constructor(private http: Http) {}

  run(user: string, password: string) {
    const search = new URLSearchParams();
    search.set('grant_type', 'password');
    search.set('user_id', user);
    search.set('password', password);
    search.append('client_id', 'app');
    return this.http.get('https://api.example.test/oauth/old_token', { search }).map((response: Response) => response.json());
  }
}
