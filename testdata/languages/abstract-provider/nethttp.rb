require 'net/http'

class OAuthClient
  def initialize(client_id)
    @client_id = client_id
  end

  def authorize_url
    uri = URI(authorize_endpoint)
    uri.query = URI.encode_www_form(client_id: @client_id)
    uri.to_s # [authorize]
  end

  def exchange(code)
    Net::HTTP.post_form(URI(token_endpoint), grant_type: 'authorization_code', code: code) # [exchange]
  end

  private

  def authorize_endpoint
    raise NotImplementedError
  end

  def token_endpoint = raise(NotImplementedError, "#{self.class} has no token endpoint")
end

class ShopClient < OAuthClient
  def initialize
    super('k-1')
  end

  private

  def authorize_endpoint = 'https://api.example.test/oauth/old_authorize'
  def token_endpoint = 'https://api.example.test/oauth/old_token'
end
