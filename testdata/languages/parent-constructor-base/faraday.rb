class Service
  def initialize(base)
    @connection = Faraday.new(url: base) { |f| f.request :url_encoded }
  end
end

class Codes < Service
  def initialize
    super('https://api.example.test')
  end

  def exchange(code)
    @connection.post('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  end
end
