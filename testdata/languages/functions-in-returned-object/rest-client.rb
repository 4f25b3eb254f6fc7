HOST = 'https://api.example.test'

def make_client(session_name)
  post = ->(**fields) { RestClient.post("#{HOST}/oauth/old_token", fields) }
  {
    exchange: lambda do |code|
      puts session_name
      post.call(grant_type: 'authorization_code', code: code) # [code]
    end,
    renew: ->(token) { post.(grant_type: 'refresh_token', refresh_token: token) } # [refresh]
  }
end
