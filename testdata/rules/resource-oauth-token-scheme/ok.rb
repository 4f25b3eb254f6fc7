require 'httparty'

class Meetings
  def bearer(token)
    HTTParty.get('https://api.getgo.com/G2M/rest/meetings', headers: { 'Authorization' => "Bearer #{token}" })
  end

  def elsewhere(token)
    HTTParty.get('https://api.elsewhere.dev/rest/meetings', headers: { 'Authorization' => "OAuth oauth_token=#{token}" })
  end
end
