class Client
  def post(path)
    uri = URI('https://api.example.test' + path)
    request = Net::HTTP::Post.new(uri)
    yield request
    Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') { |http| http.request(request) }
  end

  def exchange(code)
    post('/oauth/old_token') do |request| # [code]
      request.basic_auth(ENV['ID'], ENV['SECRET'])
      request.form_data = { grant_type: 'authorization_code', code: code }
    end
  end
end
