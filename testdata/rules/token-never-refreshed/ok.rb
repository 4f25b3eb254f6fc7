require 'httparty'

class SessionsController < ApplicationController
  URL = 'https://api.getgo.com/oauth/v2/token'
  BASIC = { username: 'a', password: 'b' }.freeze

  def create
    answer = HTTParty.post(URL, basic_auth: BASIC, body: { grant_type: 'authorization_code', code: params[:code] })
    session[:token] = answer['access_token']
  end

  def refresh(token)
    HTTParty.post(URL, basic_auth: BASIC, body: { grant_type: 'refresh_token', refresh_token: token })
  end
end
