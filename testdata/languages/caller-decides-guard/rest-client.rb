class Gateway
  def go(path, params, post)
    url = 'https://api.example.test' + path
    if post
      RestClient.post(url, params)
    else
      RestClient.get(url, params: params)
    end
  end

  def login(user)
    go('/oauth/old_token', { grant_type: 'password', user_id: user }, false) # [get]
  end

  def refresh(token)
    go('/oauth/old_token', { grant_type: 'refresh_token', refresh_token: token }, true) # [post]
  end
end
