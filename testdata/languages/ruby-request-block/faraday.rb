class Codes
  def exchange(code)
    Faraday.new('https://api.example.test').post do |request| # [code]
      request.url '/oauth/old_token'
      request.headers['Accept'] = 'application/json'
      request.body = { grant_type: 'authorization_code', code: code }
    end
  end
end
