class Codes
  def exchange(code)
    answer = HTTParty.post('https://api.example.test/oauth/old_token', body: { grant_type: 'authorization_code', code: code }) # [code]
    Rails.cache.write('shop_token', answer['access_token'], expires_in: answer['expires_in'].to_i - 60)
  end
end
