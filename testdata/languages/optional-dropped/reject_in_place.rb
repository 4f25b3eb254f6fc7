require 'httparty'

def exchange(code, scope)
  form = { grant_type: 'authorization_code', code: code, scope: scope }
  form.reject! { |_, value| value.nil? || value == '' }
  HTTParty.post('https://api.example.test/oauth/old_token', body: form) # [code]
end
