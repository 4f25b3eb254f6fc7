require 'httparty'

class Store
  URL = 'https://api.getgo.com/oauth/v2/token'

  def renew
    JSON.parse(HTTParty.post(URL, headers: { 'Authorization' => @basic }, body: { grant_type: 'refresh_token', refresh_token: @refresh_token }).body)
  end

  def by_or
    answer = renew
    @token = answer['access_token']
    @refresh_token = answer['refresh_token'] || @refresh_token
  end

  def by_default
    answer = renew
    @token = answer['access_token']
    @refresh_token = answer.fetch('refresh_token', @refresh_token)
  end

  def by_guard
    answer = renew
    @token = answer['access_token']
    @refresh_token = answer['refresh_token'] if answer.key?('refresh_token')
  end

  def by_presence
    answer = renew
    @token = answer['access_token']
    @refresh_token = answer['refresh_token'].presence || @refresh_token
  end

  def once
    renew['access_token']
  end
end
