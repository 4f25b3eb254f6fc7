class TokensController < ApplicationController
  def callback
    response = RestClient.post('https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code: params[:code] }) # [code]
    data = JSON.parse(response.body)
    session[:token] = data['access_token']
    Rails.cache.write('token', data['access_token'], expires_in: 1.day)
    current_user.update(token: data['access_token'], until: Time.now + data['expires_in'])
    redirect_to root_path
  end
end
