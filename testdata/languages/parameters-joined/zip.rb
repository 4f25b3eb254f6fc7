def exchange(code)
  form = %w[grant_type code].zip(['authorization_code', code]).to_h
  HTTParty.post('https://api.example.test/oauth/old_token', body: form) # [code]
end
