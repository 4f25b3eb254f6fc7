class Client
  BASE = 'https://api.getgo.com'

  def headers(token)
    { 'Authorization' => "OAuth oauth_token=#{token}" } # expect: resource-oauth-token-scheme medium
  end
end
