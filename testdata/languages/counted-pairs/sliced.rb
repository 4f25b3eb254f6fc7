class Api
  HOST = 'https://api.example.test'

  def get(path, *pairs)
    query = pairs.each_slice(2).to_h
    HTTParty.get(HOST + path, query: query)
  end

  def login(user)
    get('/oauth/old_token', 'grant_type', 'password', 'user_id', user, 'client_id', 'k-1') # [login]
  end
end
