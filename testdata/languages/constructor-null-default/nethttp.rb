require 'net/http'

class TokenStore
  def initialize(key = nil)
    @key = key
  end

  def refresh(token)
    return false if @key.nil?

    uri = URI("https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=#{token}&client_id=#{@key}")
    Net::HTTP.get(uri) # [refresh]
  end
end
