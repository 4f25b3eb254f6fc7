def exchange(code)
  pairs = [[:grant_type, 'authorization_code']]
  pairs += [[:code, code]]
  RestClient.post('https://api.example.test/oauth/old_token', Hash[pairs]) # [code]
end
