class Tokens
  def exchange(code)
    HTTParty.post(shop[:token_url], body: { grant_type: 'authorization_code', code: code }) # [code]
  end

  def login(user)
    key = shop.fetch(:key, 'none')
    HTTParty.get("#{shop[:host]}/oauth/old_token", query: { grant_type: 'password', user_id: user, client_id: key }) # [login]
  end

  private

  def shop
    @shop ||= Rails.application.config_for(:shop)
  end
end
