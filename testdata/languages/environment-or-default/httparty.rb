class Codes
  HOST = ENV['SHOP_HOST'] || 'https://api.example.test'

  def exchange(code)
    HTTParty.post("#{HOST}/oauth/old_token", body: { grant_type: 'authorization_code', code: code }) # [code]
  end
end
