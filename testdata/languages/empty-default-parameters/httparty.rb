def fetch_token(code = '', client = '', everything: false, host: 'api.example.test')
  return if code.empty? || client == ''

  query = { grant_type: 'authorization_code', code: code, client_id: client }
  query[:scope] = 'all' if everything
  HTTParty.get("https://#{host}/oauth/old_token", query: query) # [code]
end
