class BackController < ApplicationController
  def show
    answer = HTTParty.post('https://api.example.test/oauth/old_token', body: { grant_type: 'authorization_code', code: params[:code] }) # [code]
    current_user.update!(shop_access: answer['access_token'], shop_refresh: answer['refresh_token'])
  end
end
