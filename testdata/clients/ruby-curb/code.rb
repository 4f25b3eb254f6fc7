# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
require 'curb'

def exchange(code, id, secret)
  fields = { grant_type: 'authorization_code', code: code }
  answer = Curl.post('https://api.example.test/oauth/token', fields) do |http|
    http.headers['Accept'] = 'application/json'
    http.http_auth_types = :basic
    http.username = id
    http.password = secret
  end
  JSON.parse(answer.body_str)
end
