# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
require 'http'

def exchange(code, id, secret)
  HTTP.timeout(5).basic_auth(user: id, pass: secret)
      .post('https://api.example.test/oauth/token', form: { grant_type: 'authorization_code', code: code }).parse
end
