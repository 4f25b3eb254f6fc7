class ShopToken
  YEAR = 365 * 24 * 60 * 60

  def call
    token = Rails.cache.read('shop_token')
    return token if token.present?

    response = Faraday.post('https://api.example.test/oauth/old_token', { # [login]
                              grant_type: 'password',
                              user_id: ENV['SHOP_USER'],
                              password: ENV['SHOP_PASSWORD']
                            })
    answer = JSON.parse(response.body)
    Rails.cache.write('shop_token', answer['access_token'], expires_in: YEAR)
    answer['access_token']
  end
end
