require 'faraday'

def token(code, extra)
  form = {}
  { 'grant_type' => 'authorization_code', 'code' => code }.merge(extra).each { |name, value| form[name] = value }
  Faraday.post('https://api.example.test/oauth/old_token', form) # [token]
end
