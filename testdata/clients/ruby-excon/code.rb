# expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded auth=basic
require 'excon'

def exchange(code, id, secret)
  Excon.post('https://api.example.test/oauth/token',
             user: id,
             password: secret,
             headers: { 'Content-Type' => 'application/x-www-form-urlencoded' },
             body: URI.encode_www_form(grant_type: 'authorization_code', code: code))
end
