class Codes
  def exchange(code)
    host = ENV.fetch('SHOP_HOST') { 'https://api.example.test' }
    Faraday.post("#{host}/oauth/old_token", grant_type: 'authorization_code', code: code) # [code]
  end
end
