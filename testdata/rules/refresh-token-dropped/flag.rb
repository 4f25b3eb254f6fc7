require 'httparty'

URL = 'https://api.getgo.com/oauth/v2/token'

class SessionsController < ApplicationController
  def inline
    answer = HTTParty.post(URL, headers: { 'Authorization' => basic }, body: { grant_type: 'refresh_token', refresh_token: session[:refresh] }).parsed_response
    session[:token] = answer['access_token']
    session[:refresh] = answer['refresh_token'] # expect: refresh-token-dropped high
  end
end

class Store
  def renew
    JSON.parse(HTTParty.post(URL, body: { grant_type: 'refresh_token', refresh_token: @refresh_token }).body)
  end

  def refresh
    @token = renew['access_token'] # expect: refresh-token-dropped high
  end
end
