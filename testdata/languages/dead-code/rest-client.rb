class Tokens
  DEBUG = false

  def refresh(token)
    # RestClient.get('https://old.example.test/oauth/old_token?grant_type=password&user_id=1')
    url = DEBUG ? 'https://debug.example.test/oauth/old_token' : 'https://api.example.test/oauth/old_token'
    return RestClient.post(url, grant_type: 'refresh_token', refresh_token: token) # [live]

    RestClient.get('https://never.example.test/oauth/old_token')
  end
end
