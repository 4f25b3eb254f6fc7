class Api
  def get(path, *pairs)
    query = {}
    i = 0
    while i < pairs.length
      query[pairs[i]] = pairs[i + 1]
      i += 2
    end
    HTTParty.get('https://api.example.test' + path, query: query)
  end

  def login(user)
    get('/oauth/old_token', 'grant_type', 'password', 'user_id', user, 'client_id', 'k-1') # [login]
  end
end
