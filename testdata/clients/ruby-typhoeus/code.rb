# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
require 'typhoeus'

def exchange(code, id, secret)
  request = Typhoeus::Request.new(
    'https://api.example.test/oauth/token',
    method: :post,
    userpwd: "#{id}:#{secret}",
    headers: { 'Accept' => 'application/json' },
    body: { grant_type: 'authorization_code', code: code }
  )
  JSON.parse(request.run.body)
end
