class BackController < ApplicationController
  def show
    answer = HTTParty.post('https://api.example.test/oauth/old_token', body: { grant_type: 'authorization_code', code: params[:code] }) # [code]
    cookies[:token] = { value: answer['access_token'], expires: 365.days.from_now, httponly: true }
    head :no_content
  end
end
