class Codes
  def exchange(code)
    uri = URI.parse('https://api.example.test')
    http = Net::HTTP.new(uri.host, uri.port)
    http.use_ssl = true
    http.verify_mode = OpenSSL::SSL::VERIFY_PEER
    data = "grant_type=authorization_code&code=#{CGI.escape(code)}"
    http.post('/oauth/old_token', data, 'Content-Type' => 'application/x-www-form-urlencoded') # [code]
  end
end
