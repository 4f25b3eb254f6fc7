class CallbacksController < ApplicationController
  def create
    answer = HTTParty.post('https://api.example.test/oauth/old_token', body: { # [code]
      grant_type: 'authorization_code',
      code: params[:code]
    }).parsed_response
    access, refresh = answer.values_at('access_token', 'refresh_token')
    session[:access] = access
    session[:refresh] = refresh
    render json: { platform: answer.fetch('platform', 'none') }
  end
end
