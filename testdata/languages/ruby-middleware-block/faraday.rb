class Codes
  def connection
    @connection ||= Faraday.new(url: 'https://api.example.test') do |f|
      f.headers['Accept'] = 'application/json'
      f.headers['X-Shop'] = '7'
      f.request :url_encoded
      f.adapter Faraday.default_adapter
    end
  end

  def exchange(code)
    connection.post('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  end
end
