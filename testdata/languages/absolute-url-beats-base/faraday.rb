class Tokens
  def initialize
    @shop = Faraday.new(url: ENV.fetch('SHOP_BASE'), request: { timeout: 3 }) { |f| f.request :url_encoded }
  end

  def refresh(token)
    @shop.post('https://api.example.test/oauth/old_token', grant_type: 'refresh_token', refresh_token: token) # [refresh]
  end
end
