class Codes
  def exchange(code)
    response = RestClient.post('https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
    answer = JSON.parse(response.body)
    Redis.new.set('shop_token', answer['access_token'], ex: answer['expires_in'])
  end
end
