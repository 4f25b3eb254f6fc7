# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
require 'rest-client'

def exchange(code, id, secret)
  RestClient::Request.execute(
    method: :post,
    url: 'https://api.example.test/oauth/token',
    user: id,
    password: secret,
    payload: { grant_type: 'authorization_code', code: code },
    headers: { Accept: 'application/json' }
  )
end
