require 'net/http'

def exchange(code)
  Net::HTTP.post_form(URI(ENV.fetch('TOKEN_URL')), 'grant_type' => 'authorization_code', 'code' => code) # [code]
end
