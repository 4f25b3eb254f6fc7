require 'net/http'

def exchange(code, scope)
  fields = { 'grant_type' => 'authorization_code', 'code' => code, 'scope' => scope }
  Net::HTTP.post_form(URI('https://api.example.test/oauth/old_token'), fields.reject { |_, value| value.nil? }) # [code]
end
