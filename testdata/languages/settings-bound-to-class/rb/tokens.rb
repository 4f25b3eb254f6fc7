require 'httparty'
require_relative 'shop_settings'

class Tokens
  def initialize(settings = ShopSettings.load)
    @settings = settings
  end

  def exchange(code)
    HTTParty.post(@settings.token_url, body: { grant_type: 'authorization_code', code: code }) # [code]
  end
end
