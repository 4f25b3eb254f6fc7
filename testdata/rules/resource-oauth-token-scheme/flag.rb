require 'httparty'
require 'rest-client'

class Meetings
  def inline(token)
    headers = { 'Authorization' => "OAuth oauth_token=#{token}" } # expect: resource-oauth-token-scheme high
    HTTParty.get('https://api.getgo.com/G2M/rest/meetings', headers: headers)
  end
end

class Webinars
  BASE = 'https://api.getgo.com/G2W/rest'

  def initialize(token)
    @headers = { authorization: 'OAuth oauth_token=' + token } # expect: resource-oauth-token-scheme high
  end

  def all(key)
    RestClient.get("#{BASE}/organizers/#{key}/webinars", @headers)
  end
end
