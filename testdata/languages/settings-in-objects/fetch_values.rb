SETTINGS = { host: 'https://api.example.test', path: '/oauth/old_token' }.freeze

def exchange(code)
  HTTParty.post(SETTINGS.fetch_values(:host, :path).join, body: { grant_type: 'authorization_code', code: code }) # [code]
end
