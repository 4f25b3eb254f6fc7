class Client
  def exchange(code)
    connection.post('/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
  end

  private

  def connection
    @connection ||= Faraday.new(url: 'https://api.example.test') do |conn|
      conn.headers['Accept'] = 'application/json'
      conn.request :url_encoded
      conn.adapter Faraday.default_adapter
    end
  end
end
