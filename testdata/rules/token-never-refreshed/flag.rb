require 'httparty'

class SessionsController < ApplicationController
  def create
    answer = HTTParty.post('https://api.getgo.com/oauth/v2/token', basic_auth: { username: 'a', password: 'b' }, body: { # expect: token-never-refreshed high
      grant_type: 'authorization_code', code: params[:code]
    })
    session[:token] = answer['access_token']
  end
end
