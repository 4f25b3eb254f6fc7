def settings
  ['https://api.example.test', { path: '/oauth/old_token', key: 'k-1', unused: nil }]
end

def login(user)
  settings => [host, { path:, key: client_id }]
  HTTParty.get("#{host}#{path}", query: { grant_type: 'password', user_id: user, client_id: client_id }) # [login]
end
