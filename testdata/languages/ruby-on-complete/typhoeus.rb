class Codes
  def exchange(code)
    request = Typhoeus::Request.new('https://api.example.test/oauth/old_token', method: :post, body: { grant_type: 'authorization_code', code: code })
    request.run # [code]
    JSON.parse(request.response.body)['access_token']
  end
end
