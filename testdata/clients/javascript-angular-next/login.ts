// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* headers X-Shop=7
import { HttpClient, HttpHandler, HttpInterceptor, HttpRequest, HTTP_INTERCEPTORS } from '@angular/common/http';

export class Login {
  constructor(private readonly http: HttpClient) {}

  run(user: string) {
    return this.http.get('https://api.example.test/oauth/old_token', { params: { grant_type: 'password', user_id: user } });
  }
}

export class ShopInterceptor implements HttpInterceptor {
  intercept(request: HttpRequest<unknown>, next: HttpHandler) {
    return next.handle(request.clone({ setHeaders: { 'X-Shop': '7' } }));
  }
}

export const interceptors = [{ provide: HTTP_INTERCEPTORS, useClass: ShopInterceptor, multi: true }];
