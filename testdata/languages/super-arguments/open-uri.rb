class First
  def initialize(host, path, key)
    @url = host + path
    @key = key
  end

  def login(user)
    query = URI.encode_www_form(grant_type: 'password', user_id: user, client_id: @key)
    URI.open("#{@url}?#{query}").read # [login]
  end
end

class Second < First
  def initialize(path, key = 'k-2')
    super('https://api.example.test', path, key)
  end
end

class Third < Second
  def initialize
    super('/oauth/old_token', 'k-3')
  end
end
