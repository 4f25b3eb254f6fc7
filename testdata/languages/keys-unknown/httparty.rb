def login_with(**credentials)
  HTTParty.get('https://api.example.test/oauth/old_token', query: { grant_type: 'password', **credentials }) # [login]
end
