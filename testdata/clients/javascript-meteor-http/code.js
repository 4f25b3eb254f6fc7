// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic headers Accept=application/json
import { HTTP } from 'meteor/http';

export function exchange(code, done) {
  HTTP.post('https://api.example.test/oauth/token', {
    auth: `k-1:${process.env.SECRET}`,
    headers: { Accept: 'application/json' },
    params: { grant_type: 'authorization_code', code },
  }, (error, result) => done(error, result && result.data));
}
