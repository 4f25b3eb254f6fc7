class Urls
  LOGIN = 'https://api.example.test/oauth/old_token?grant_type=password&user_id=%s&client_id=%s'
  REFRESH = 'https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token={token}'
  AUTHORIZE = 'https://api.example.test/oauth/old_authorize?client_id=%<id>s&redirect_uri=%<back>s'

  def login(user)
    RestClient.get(sprintf(LOGIN, user, 'k-1')) # [sprintf]
  end

  def refresh(token)
    RestClient.get(REFRESH.sub('{token}', token)) # [replace]
  end

  def authorize(back)
    format(AUTHORIZE, id: 'k-1', back: CGI.escape(back)) # [authorize]
  end
end
