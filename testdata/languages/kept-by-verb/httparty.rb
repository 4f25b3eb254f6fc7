class Codes
  def exchange(code)
    answer = HTTParty.post('https://api.example.test/oauth/old_token', body: { grant_type: 'authorization_code', code: code }) # [code]
    ShopKit.set_option('shop_access', answer['access_token'])
    ShopKit.settle(answer['scope'])
    storefront(answer['scope'])
    Set.new(answer['id_token'])
  end
end
