class LoginController < ApplicationController
  def new
    session[:state] = SecureRandom.uuid
    query = { client_id: 'k-1', redirect_uri: 'https://shop.example.test/back', state: session[:state] }
    redirect_to "https://api.example.test/oauth/old_authorize?#{query.to_query}", allow_other_host: true # [authorize]
  end
end
