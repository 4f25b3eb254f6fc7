import { HttpInterceptorFn } from '@angular/common/http';

declare const secret: string;

export const shopInterceptor: HttpInterceptorFn = (request, next) => {
  let signed = request.clone({ setHeaders: { Authorization: `Basic ${btoa('k-1:' + secret)}` } });
  if (request.method === 'POST') {
    signed = signed.clone({ setHeaders: { 'X-Shop': '7' } });
  }
  return next(signed);
};
