class Api
  HOST = 'https://api.example.test'

  def get(path, params)
    request(Net::HTTP::Get, path, params)
  end

  def post(path, params)
    request(Net::HTTP::Post, path, params)
  end

  def request(kind, path, params)
    uri = URI(HOST + path)
    uri.query = URI.encode_www_form(params) if kind == Net::HTTP::Get
    req = kind.new(uri)
    if kind == Net::HTTP::Post
      req['Content-Type'] = 'application/x-www-form-urlencoded'
      req.body = URI.encode_www_form(params)
    end
    Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) { |http| http.request(req) }
  end

  def login(user)
    get('/oauth/old_token', grant_type: 'password', user_id: user) # [password]
  end

  def refresh(token)
    post('/oauth/old_token', grant_type: 'refresh_token', refresh_token: token) # [refresh]
  end
end
