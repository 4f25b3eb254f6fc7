require 'json'

class Shop
  def config
    @config ||= JSON.parse(File.read(File.expand_path('~/.shop.json')), symbolize_names: true)
  end

  def login(user)
    RestClient.get("#{config[:host]}/oauth/old_token", params: { grant_type: 'password', user_id: user }) # [login]
  end
end
