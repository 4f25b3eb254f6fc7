def exchange(code)
  parts = [{ grant_type: 'authorization_code' }, { code: code }]
  HTTParty.post('https://api.example.test/oauth/old_token', body: parts.reduce({}, :merge)) # [code]
end
